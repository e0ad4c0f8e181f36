mod division;
mod money;
mod packages;
mod references;
