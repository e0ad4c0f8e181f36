mod money;
mod references;
