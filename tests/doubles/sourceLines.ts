/** Stands in for the lines of rows in their data modules, which the build computes. */
export default {};
