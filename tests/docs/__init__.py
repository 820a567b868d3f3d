"""Tests of what users read: guides, pages of domains, the site."""
