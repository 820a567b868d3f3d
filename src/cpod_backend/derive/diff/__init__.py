"""Breaking-change detection: what differs between two OpenAPI 3.1 documents, and whom each difference breaks."""
