mod division;
mod money;
mod mutation;
mod packages;
mod party;
mod properties;
mod references;
