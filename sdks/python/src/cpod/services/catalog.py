# Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.
"""What the organization sells and buys: products and services and the tree they are sorted in."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cpod._core.async_collection import AsyncCollection
from cpod._core.collection import Collection
from cpod.models.catalog import Product, ProductCategory

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from cpod._core.options import RequestOptions
    from cpod._core.page import AsyncPage, Page
    from cpod._core.typed import Unpack
    from cpod.params.catalog import (
        ProductCategoryCreate,
        ProductCategoryList,
        ProductCategoryMember,
        ProductCategoryRelation,
        ProductCategoryUpdate,
        ProductCreate,
        ProductList,
        ProductMember,
        ProductRelation,
        ProductUpdate,
    )


class ProductCategoryService(Collection[ProductCategory, "ProductCategoryRelation", "ProductCategoryMember"]):
    """A node in the tree of product categories, with the attributes its products carry.

    Rules:

    - parentCategoryId is neither the category itself nor one of its descendants, and the tree is at most 8
      levels deep.
    - A category is not moved to where the categories below it would be more than 8 levels deep.
    - attributeDefinitions has each name once.
    - attributeDefinitions has allowedValues exactly where dataType is choice.
    - status does not become archived while the category holds active products.
    - status does not become archived while the category holds active child categories.
    - An active category does not stand below an archived one.
    - A category is not deleted while productCount is above 0.
    - A category is not deleted while childCount is above 0.
    """

    _path = "/v1/catalog/categories"
    _model = ProductCategory

    def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ProductCategoryList]
    ) -> Page[ProductCategory]:
        """One page of ProductCategory records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ProductCategoryList]
    ) -> Iterator[ProductCategory]:
        """All ProductCategory records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ProductCategoryList]
    ) -> Page[ProductCategory]:
        """One page of the ProductCategory records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[ProductCategoryCreate]
    ) -> ProductCategory:
        """Creates a ProductCategory, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ProductCategoryUpdate]
    ) -> ProductCategory:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class ProductService(Collection[Product, "ProductRelation", "ProductMember"]):
    """A good, service, subscription or bundle that can be sold or bought.

    Rules:

    - currency is set where unitPrice, unitCost or priceTiers are set.
    - An active product has a unitPrice.
    - The last digit of gtin is its GS1 check digit.
    - priceTiers rise strictly in minQuantity.
    - bundleItems is set on every bundle.
    - bundleItems is set on bundles only.
    - The quantities of bundleItems are above 0.
    - bundleItems holds neither the product itself nor a bundle that contains it.
    - billingPeriod of a subscription is not one_time.
    - weightGrams is set on physical goods and consumables only.
    - attributes has each name once.
    - attributes has a value for every attribute its category requires.
    - An active product's category is active.
    """

    _path = "/v1/catalog"
    _model = Product

    @cached_property
    def categories(self) -> ProductCategoryService:
        """A node in the tree of product categories, with the attributes its products carry."""
        return ProductCategoryService(self._connection)

    def list(self, *, request_options: RequestOptions | None = None, **params: Unpack[ProductList]) -> Page[Product]:
        """One page of Product records, the newest first where `sort` says nothing else."""
        return self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ProductList]
    ) -> Iterator[Product]:
        """All Product records, page after page as they are needed."""
        return self._iterate(params, request_options)

    def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ProductList]
    ) -> Page[Product]:
        """One page of the Product records in which every word of `q` is found."""
        return self._list({**params, "q": q}, request_options)

    def create(self, *, request_options: RequestOptions | None = None, **fields: Unpack[ProductCreate]) -> Product:
        """Creates a Product, once, however often the call has to be sent."""
        return self._create(fields, request_options)

    def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ProductUpdate]
    ) -> Product:
        """Changes the fields that are given; None clears one."""
        return self._update(id, fields, request_options)


class AsyncProductCategoryService(AsyncCollection[ProductCategory, "ProductCategoryRelation", "ProductCategoryMember"]):
    """A node in the tree of product categories, with the attributes its products carry. See ProductCategoryService for the rules."""

    _path = "/v1/catalog/categories"
    _model = ProductCategory

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ProductCategoryList]
    ) -> AsyncPage[ProductCategory]:
        """One page of ProductCategory records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ProductCategoryList]
    ) -> AsyncIterator[ProductCategory]:
        """All ProductCategory records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ProductCategoryList]
    ) -> AsyncPage[ProductCategory]:
        """One page of the ProductCategory records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[ProductCategoryCreate]
    ) -> ProductCategory:
        """Creates a ProductCategory, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ProductCategoryUpdate]
    ) -> ProductCategory:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)


class AsyncProductService(AsyncCollection[Product, "ProductRelation", "ProductMember"]):
    """A good, service, subscription or bundle that can be sold or bought. See ProductService for the rules."""

    _path = "/v1/catalog"
    _model = Product

    @cached_property
    def categories(self) -> AsyncProductCategoryService:
        """A node in the tree of product categories, with the attributes its products carry."""
        return AsyncProductCategoryService(self._connection)

    async def list(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ProductList]
    ) -> AsyncPage[Product]:
        """One page of Product records, the newest first where `sort` says nothing else."""
        return await self._list(params, request_options)

    def iterate(
        self, *, request_options: RequestOptions | None = None, **params: Unpack[ProductList]
    ) -> AsyncIterator[Product]:
        """All Product records, page after page as they are needed."""
        return self._iterate(params, request_options)

    async def search(
        self, q: str, /, *, request_options: RequestOptions | None = None, **params: Unpack[ProductList]
    ) -> AsyncPage[Product]:
        """One page of the Product records in which every word of `q` is found."""
        return await self._list({**params, "q": q}, request_options)

    async def create(
        self, *, request_options: RequestOptions | None = None, **fields: Unpack[ProductCreate]
    ) -> Product:
        """Creates a Product, once, however often the call has to be sent."""
        return await self._create(fields, request_options)

    async def update(
        self, id: str, /, *, request_options: RequestOptions | None = None, **fields: Unpack[ProductUpdate]
    ) -> Product:
        """Changes the fields that are given; None clears one."""
        return await self._update(id, fields, request_options)
