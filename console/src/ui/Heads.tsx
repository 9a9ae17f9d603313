/** What stands above one column: words, or those of a column of figures; nothing where the column is not shown. */
export type Head = string | Readonly<{ figures: string }> | false;

/** The first row of a table. */
export const Heads = ({ of }: { of: readonly Head[] }) => (
  <thead>
    <tr>
      {of.map((head) =>
        typeof head === "string" ? (
          <th key={head} scope="col">
            {head}
          </th>
        ) : (
          head && (
            <th key={head.figures} scope="col" data-number>
              {head.figures}
            </th>
          )
        ),
      )}
    </tr>
  </thead>
);
