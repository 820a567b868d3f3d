"""Files that are stored compressed: whole they arrive decoded, in part as they are stored."""

import gzip

PLAIN = b"all is well\n" * 100
STORED = gzip.compress(PLAIN)


def test_a_compressed_file_arrives_decoded_and_a_part_of_it_as_it_is_stored(client):
    file = client.storage.create(path="notes.txt", content_encoding="gzip")
    client.storage.upload(file.id, STORED)

    assert client.storage.download(file.id).read() == PLAIN
    assert client.storage.download(file.id, range="bytes=10-19").read() == STORED[10:20]


def test_so_it_does_in_an_event_loop(aio, run):
    async def use() -> tuple[bytes, bytes]:
        async with aio as client:
            file = await client.storage.create(path="notes.txt", content_encoding="gzip")
            await client.storage.upload(file.id, STORED)
            whole, part = await client.storage.download(file.id), await client.storage.download(file.id, range="bytes=10-19")
            return await whole.read(), await part.read()

    assert run(use()) == (PLAIN, STORED[10:20])
