"""A private PostgreSQL and S3 server from Python wheels, for `cpod serve --embedded` and for tests."""
