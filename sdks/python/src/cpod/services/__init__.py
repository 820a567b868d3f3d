"""The services of a client, a file for each domain; a client loads them when they are used."""
