"""What all services run on, written by hand. Nothing here is public; `cpod` exports what is."""
