"""The bytes of files: what a blob store promises, the one in memory and the one on S3."""
