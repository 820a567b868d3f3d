"""The Go SDK's generated files: a client, a file for each domain, and what the document says of itself."""
