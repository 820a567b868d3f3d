"""What the `cpod` command can do, one file per command; each is imported when it is called."""
