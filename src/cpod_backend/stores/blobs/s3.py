"""The blob store of production: any server that speaks S3, with uploads in parts and a few parts in memory at most."""

import asyncio
import logging
import re
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Collection, Iterable, Iterator
from contextlib import AsyncExitStack, aclosing, contextmanager, suppress
from time import time
from typing import Any, Literal

from msgspec import Struct

from cpod_backend.stores.blobs.protocol import Blob, BlobsUnavailable, Method, NoBlob

log = logging.getLogger("cpod")

# S3 takes 10,000 parts, so a blob may have 80 GB; it refuses parts under 5 MiB, save the last.
PART = 8 * 1024 * 1024
IN_FLIGHT = 2
CHUNK = 256 * 1024
# The answer to HEAD has no body that could say what is missing.
NO_KEY, NOTHING_THERE = ("NoSuchKey",), ("NoSuchKey", "NotFound", "404")
MAX_ADDRESSES = 10_000


class S3Settings(Struct, frozen=True):
    """Where the bytes lie and who asks for them."""

    bucket: str
    """The bucket; it must exist."""
    endpoint: str | None = None
    """Address of the server, such as https://s3.example.com; empty for Amazon's."""
    public_endpoint: str | None = None
    """Address of the same server as clients reach it, for signed addresses, where it is another one."""
    region: str = "us-east-1"
    """Region that requests are signed for."""
    access_key: str | None = None
    """Key id; without one the usual places of the environment are asked."""
    secret_key: str | None = None
    """Secret of the key."""
    addressing: Literal["path", "virtual", "auto"] = "path"
    """Whether the bucket stands in the path, which every server knows, or in the host name."""

    def __repr__(self) -> str:
        """Without the secret, since settings end up in logs."""
        return f"S3Settings(bucket={self.bucket!r}, endpoint={self.endpoint!r})"


class S3Blobs:
    """Keeps blobs in one bucket. The client is made inside the event loop that uses it: by `open`, or at the first use."""

    def __init__(self, settings: S3Settings) -> None:
        self._settings = settings
        self._clients = AsyncExitStack()
        self._connecting = asyncio.Lock()
        self._client: Any = None
        self._signer: Any = None
        self._addresses: dict[tuple[str | None, ...], str] = {}
        self._expires = 0

    async def open(self) -> None:
        """Makes the client, for which the event loop stands still half a second, or two where Python compiles it first. Asks no server.

        What prevents it is told by every later call.
        """
        with suppress(BlobsUnavailable):
            await self._connected()

    async def put(self, key: str, chunks: AsyncIterable[bytes]) -> None:
        s3 = await self._connected()
        async with aclosing(_parts(chunks)) as parts:
            first = await anext(parts, b"")
            if len(first) == PART:
                return await self._put_parts(s3, self._at(key), first, parts)
            with _faults(key):
                await s3.put_object(**self._at(key), Body=first)

    async def _put_parts(self, s3: Any, at: dict[str, str], part: bytes, parts: AsyncIterator[bytes]) -> None:
        """An upload in parts. It is given up unless it ends well, since a store keeps and charges for parts left behind."""
        with _faults(at["Key"]):
            at = at | {"UploadId": (await s3.create_multipart_upload(**at))["UploadId"]}
        sending: deque[asyncio.Task[dict[str, Any]]] = deque()
        sent: list[dict[str, Any]] = []
        try:
            while part:
                sending.append(asyncio.create_task(_send(s3, at, len(sent) + len(sending) + 1, part)))
                if len(sending) == IN_FLIGHT:
                    sent.append(await sending.popleft())
                part = await anext(parts, b"")
            sent += [await task for task in sending]
            with _faults(at["Key"]):
                await s3.complete_multipart_upload(**at, MultipartUpload={"Parts": sent})
        except BaseException:
            # The client's going cancels this task: the clearing up must not be cancelled with it.
            await asyncio.shield(_give_up(s3, at, sending))
            raise

    async def get(self, key: str, first: int = 0, length: int | None = None) -> "S3Reading":
        whole = first == 0 and length is None
        range_ = {} if whole else {"Range": f"bytes={first}-{'' if length is None else first + length - 1}"}
        s3 = await self._connected()
        with _faults(key, NO_KEY):
            return S3Reading(key, (await s3.get_object(**self._at(key), **range_))["Body"])

    async def head(self, key: str) -> Blob | None:
        s3 = await self._connected()
        try:
            with _faults(key, NOTHING_THERE):
                found = await s3.head_object(**self._at(key))
        except NoBlob:
            return None
        return Blob(key, found["ContentLength"], found["LastModified"].timestamp())

    async def copy(self, source: str, target: str) -> None:
        s3 = await self._connected()
        with _faults(source, NO_KEY):
            await s3.copy_object(**self._at(target), CopySource=self._at(source))

    async def delete(self, keys: Iterable[str]) -> None:
        s3 = await self._connected()
        for key in keys:
            with suppress(NoBlob), _faults(key, NO_KEY):
                await s3.delete_object(**self._at(key))

    async def list(self, prefix: str = "") -> AsyncIterator[Blob]:
        s3 = await self._connected()
        with _faults(prefix):
            async for page in s3.get_paginator("list_objects_v2").paginate(Bucket=self._settings.bucket, Prefix=prefix):
                for found in page.get("Contents", ()):
                    yield Blob(found["Key"], found["Size"], found["LastModified"].timestamp())

    async def abandon(self, before: float) -> int:
        s3, count = await self._connected(), 0
        with _faults("unfinished uploads"):
            async for page in s3.get_paginator("list_multipart_uploads").paginate(Bucket=self._settings.bucket):
                for upload in page.get("Uploads", ()):
                    if upload["Initiated"].timestamp() < before:
                        await s3.abort_multipart_upload(**self._at(upload["Key"]), UploadId=upload["UploadId"])
                        count += 1
        return count

    async def address(self, method: Method, key: str, expires: int, content_type: str | None = None, disposition: str | None = None) -> str:
        """Signed once and given again while the expiry is the same: signing takes 200 microseconds, and a tag holds still."""
        if expires != self._expires or len(self._addresses) >= MAX_ADDRESSES:
            self._expires, self._addresses = expires, {}
        known = (method, key, content_type, disposition)
        if known not in self._addresses:
            await self._connected()
            shown = {"ResponseContentType": content_type, "ResponseContentDisposition": disposition}
            parameters = self._at(key) | {name: value for name, value in shown.items() if value is not None}
            operation = "get_object" if method == "GET" else "put_object"
            lifetime = max(1, expires - int(time()))
            with _faults(key):
                self._addresses[known] = await self._signer.generate_presigned_url(operation, Params=parameters, ExpiresIn=lifetime)
        return self._addresses[known]

    async def check(self) -> None:
        s3 = await self._connected()
        try:
            with _faults(self._settings.bucket, NOTHING_THERE):
                await s3.head_bucket(Bucket=self._settings.bucket)
        except NoBlob:
            raise BlobsUnavailable(f"there is no bucket {self._settings.bucket}") from None

    async def close(self) -> None:
        self._client = None
        await self._clients.aclose()

    def _at(self, key: str) -> dict[str, str]:
        return {"Bucket": self._settings.bucket, "Key": key}

    async def _connected(self) -> Any:
        async with self._connecting:
            if self._client is not None:
                return self._client
            # Whatever else the environment tells the library may be wrong as well, such as AWS_PROFILE.
            with _faults("the client of S3"):
                client = await self._connect(self._settings.endpoint)
                public = self._settings.public_endpoint
                self._signer = await self._connect(public) if public else client
            self._client = client
        return self._client

    async def _connect(self, endpoint: str | None) -> Any:
        # Imported here because it takes half a second and 40 MB that the emulator does without.
        from aiobotocore.config import AioConfig
        from aiobotocore.session import get_session

        settings = self._settings
        # Without TLS there is nothing to verify, and reading the root certificates takes 30 ms.
        verify = False if (endpoint or "").startswith("http://") else None
        config = AioConfig(
            signature_version="s3v4", s3={"addressing_style": settings.addressing}, max_pool_connections=256,
            connect_timeout=3, read_timeout=30, retries={"mode": "standard", "total_max_attempts": 3},
            # Many servers beside Amazon's do not know the checksums that botocore adds of its own accord.
            request_checksum_calculation="when_required", response_checksum_validation="when_required",
        )  # fmt: skip
        return await self._clients.enter_async_context(
            get_session().create_client(
                "s3", endpoint_url=endpoint, region_name=settings.region, config=config, verify=verify,
                aws_access_key_id=settings.access_key, aws_secret_access_key=settings.secret_key,
            )
        )  # fmt: skip


class S3Reading:
    """The body of an answer of S3. Closing it early gives the connection up, for the rest would have to be read."""

    def __init__(self, key: str, body: Any) -> None:
        self._key = key
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _faults(self._key):
            while chunk := await self._body.read(CHUNK):
                yield chunk

    async def aclose(self) -> None:
        self._body.close()


async def _parts(chunks: AsyncIterable[bytes]) -> AsyncGenerator[bytes, None]:
    """The chunks joined to parts of one size; only the last may be smaller."""
    held: list[bytes] = []
    size = 0
    async for chunk in chunks:
        while size + len(chunk) >= PART:
            rest = PART - size
            yield b"".join([*held, chunk[:rest]])
            held, size, chunk = [], 0, chunk[rest:]
        held.append(chunk)
        size += len(chunk)
    if size:
        yield b"".join(held)


async def _send(s3: Any, at: dict[str, str], number: int, part: bytes) -> dict[str, Any]:
    with _faults(at["Key"]):
        sent = await s3.upload_part(**at, PartNumber=number, Body=part)
    return {"ETag": sent["ETag"], "PartNumber": number}


async def _give_up(s3: Any, at: dict[str, str], sending: Iterable["asyncio.Task[Any]"]) -> None:
    """Removes the parts. Where even that fails the sweep finds them later."""
    tasks = list(sending)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    try:
        with _faults(at["Key"]):
            await s3.abort_multipart_upload(**at)
    except BlobsUnavailable as error:
        log.warning("stage=blobs key=%s parts are left behind: %s", at["Key"], error)


@contextmanager
def _faults(what: str, missing: Collection[str] = ()) -> Iterator[None]:
    """Faults of the S3 client and of the network as those of the protocol.

    missing: the codes that tell that there is no such blob. In the answer to any other operation a 404 tells of a server that is out of order.
    """
    from aiohttp import ClientError as NetworkError
    from botocore.exceptions import BotoCoreError, ClientError

    try:
        yield
    except ClientError as error:
        if error.response.get("Error", {}).get("Code") in missing:
            raise NoBlob(what) from None
        raise BlobsUnavailable(_without_password(str(error))) from error
    except (BotoCoreError, NetworkError, OSError, TimeoutError) as error:
        raise BlobsUnavailable(_without_password(f"{type(error).__name__}: {error}")) from error


def _without_password(said: str) -> str:
    """On one line and without what stands before the host of an address: it goes into the log."""
    return re.sub(r"//[^/\s@]*@", "//***@", " ".join(said.split()))
