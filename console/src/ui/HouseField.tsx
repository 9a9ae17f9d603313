import { useLingui } from "@lingui/react/macro";
import { Select } from "./fields.tsx";

type Props = {
  houses: readonly Readonly<{ id: string; name: string }>[];
  value: string;
  onChange: (institutionId: string) => void;
};

/** Which institution; nothing for those who are of one. */
export function HouseField({ houses, value, onChange }: Props) {
  const { t } = useLingui();
  if (houses.length < 2) return null;
  return (
    <Select
      label={t`Institution`}
      options={houses.map(({ id }) => id)}
      labels={Object.fromEntries(houses.map(({ id, name }) => [id, name]))}
      value={value}
      onChange={onChange}
    />
  );
}
