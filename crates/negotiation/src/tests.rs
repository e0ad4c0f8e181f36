mod money;
mod packages;
mod references;
