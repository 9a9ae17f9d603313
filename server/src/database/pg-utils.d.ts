/** The part of pg that says how a value is sent; @types/pg leaves it out. */
declare module "pg/lib/utils.js" {
  const utils: { prepareValue(value: unknown): unknown };
  export default utils;
}
