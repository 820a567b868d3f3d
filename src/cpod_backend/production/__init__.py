"""The production server: the one request path on PostgreSQL, with real credentials, in several processes."""
