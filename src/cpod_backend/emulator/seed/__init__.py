"""The seed data: one consistent company, the same bytes for the same number of people."""
