/** Files of the samples, put into the page as text when it is built. */
declare module "*.role.md" {
  const text: string;
  export default text;
}
declare module "*.role.yaml" {
  const text: string;
  export default text;
}
declare const ROLEWRIGHT_VERSION: string;
