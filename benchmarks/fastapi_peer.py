"""What one would write without cPod: three calls on people with FastAPI, SQLAlchemy and PyJWT, as their guides show it."""

import os
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import uuid4

import jwt
import uvicorn
from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel, ConfigDict, EmailStr, Field
from sqlalchemy import Index, String, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

KEY = "a key that benchmarks and their peer share"


class Base(DeclarativeBase):
    """Where SQLAlchemy collects the tables."""


class Person(Base):
    """The table, with the columns and indexes that cPod's has for the same fields."""

    __tablename__ = "people"
    __table_args__ = (Index("people_email", "tenant", "email", unique=True), Index("people_status", "tenant", "status", "created"))
    id: Mapped[str] = mapped_column(String, primary_key=True)
    tenant: Mapped[str]
    created: Mapped[datetime]
    version: Mapped[int]
    firstName: Mapped[str]  # noqa: N815
    lastName: Mapped[str]  # noqa: N815
    email: Mapped[str]
    type: Mapped[str]
    status: Mapped[str]
    employeeNumber: Mapped[str | None]  # noqa: N815
    jobTitle: Mapped[str | None]  # noqa: N815
    department: Mapped[str | None]
    country: Mapped[str | None]


class PersonCreate(BaseModel):
    """What clients send."""

    model_config = ConfigDict(extra="forbid")
    firstName: str = Field(min_length=1, max_length=100)  # noqa: N815
    lastName: str = Field(min_length=1, max_length=100)  # noqa: N815
    email: EmailStr
    type: str
    status: str = "active"
    employeeNumber: str | None = None  # noqa: N815
    jobTitle: str | None = None  # noqa: N815
    department: str | None = None
    country: str | None = None


class PersonRead(PersonCreate):
    """What they get."""

    model_config = ConfigDict(from_attributes=True)
    id: str
    created: datetime
    version: int


class Envelope(BaseModel):
    """One person."""

    data: PersonRead
    meta: dict[str, Any]


class Page(BaseModel):
    """A page of people."""

    data: list[PersonRead]
    total: int
    meta: dict[str, Any]


engine = create_async_engine(os.environ.get("PEER_DATABASE", "postgresql+asyncpg://"), pool_size=8, max_overflow=0)
sessions = async_sessionmaker(engine, expire_on_commit=False)
app = FastAPI()


async def session() -> AsyncIterator[AsyncSession]:
    async with sessions() as opened:
        yield opened


def tenant(credentials: Annotated[HTTPAuthorizationCredentials, Depends(HTTPBearer())]) -> str:
    try:
        return str(jwt.decode(credentials.credentials, KEY, algorithms=["HS256"])["tenant"])
    except jwt.PyJWTError:
        raise HTTPException(401) from None


Session = Annotated[AsyncSession, Depends(session)]
Tenant = Annotated[str, Depends(tenant)]


def meta() -> dict[str, Any]:
    return {"requestId": str(uuid4()), "timestamp": datetime.now(UTC).isoformat()}


@app.get("/v1/people/{id}")
async def read(id: str, opened: Session, of: Tenant) -> Envelope:
    found = await opened.scalar(select(Person).where(Person.tenant == of, Person.id == id))
    if found is None:
        raise HTTPException(404)
    return Envelope(data=PersonRead.model_validate(found), meta=meta())


@app.get("/v1/people")
async def list_people(opened: Session, of: Tenant, pageSize: int = 50) -> Page:  # noqa: N803
    people = await opened.scalars(select(Person).where(Person.tenant == of).order_by(Person.id.desc()).limit(pageSize))
    total = await opened.scalar(select(func.count()).select_from(Person).where(Person.tenant == of))
    return Page(data=[PersonRead.model_validate(person) for person in people], total=total or 0, meta=meta())


@app.post("/v1/people", status_code=201)
async def create(body: PersonCreate, opened: Session, of: Tenant) -> Envelope:
    made = Person(id=str(uuid4()), tenant=of, created=datetime.now(), version=1, **body.model_dump())
    opened.add(made)
    try:
        await opened.commit()
    except IntegrityError:
        raise HTTPException(422) from None
    return Envelope(data=PersonRead.model_validate(made), meta=meta())


@app.on_event("startup")
async def make_table() -> None:
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)


if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), access_log=False, log_level="error")
