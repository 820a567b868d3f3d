"""What a client may send, a file for each domain; imported by type checkers only."""
