mod division;
mod money;
mod packages;
mod properties;
mod references;
