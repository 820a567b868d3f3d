// Derived from docs/api-contract/openapi.yaml by `make derive`; edits here are lost.

import type {
  Call,
  CallOptions,
  Comparison,
  GetOptions,
  Listing,
  OneOrMore,
  Open,
  Page,
  Selected,
  Selection,
  Unchanged,
} from '../core/index.js'
import { Service } from '../core/service.js'
import type { Entity, EntityFilters, EntityInput } from '../entity.js'
import type { Person } from './people.js'
import type { Supplier } from './procurement.js'
import type { Feature } from './projects.js'

/** Known values of `type` of Product. */
export type ProductType =
  | 'physical_good'
  | 'digital_good'
  | 'software_license'
  | 'subscription'
  | 'service'
  | 'bundle'
  | 'consumable'

/** Known values of `status` of Product. */
export type ProductStatus = 'draft' | 'active' | 'discontinued' | 'archived'

/** Known values of `billingPeriod` of Product. */
export type ProductBillingPeriod = 'one_time' | 'monthly' | 'quarterly' | 'annual' | 'usage_based'

/** Known values of `taxCategory` of Product. */
export type ProductTaxCategory = 'standard' | 'reduced' | 'zero_rated' | 'exempt' | 'outside_scope'

/** A good, service, subscription or bundle that can be sold or bought. */
export interface Product extends Entity {
  /** Stock keeping unit, the product's code in the tenant. */
  sku: string
  /** Display name. */
  name: string
  /** What it is and does, in Markdown. */
  description: string | null
  /** Kind of product. */
  type: Open<ProductType>
  /** State in the catalog; discontinued products are sold out and not reordered. */
  status: Open<ProductStatus>
  /** Category it is sorted in. */
  categoryId: string | null
  /** Brand. */
  brand: string | null
  /** Number the maker gives it. */
  manufacturerPartNumber: string | null
  /** GS1 Global Trade Item Number of 8, 12, 13 or 14 digits. */
  gtin: string | null
  /** Customs tariff number in the Harmonized System. */
  hsCode: string | null
  /** Unit of sale in UN/ECE Recommendation 20; C62 is one piece. */
  unitCode: string
  /** Net list price of one unit. In minor units of the currency, such as cents. */
  unitPrice: number | null
  /** Usual cost of one unit. In minor units of the currency, such as cents. */
  unitCost: number | null
  /** Currency of prices and cost. */
  currency: string | null
  /** Gross margin at list price. */
  marginPercent: number | null
  /** List prices for larger quantities. */
  priceTiers: ProductPriceTier[] | null
  /** How often it is charged. */
  billingPeriod: Open<ProductBillingPeriod>
  /** Usual tax treatment. */
  taxCategory: Open<ProductTaxCategory>
  /** Supplier from whom it is bought first. */
  preferredSupplierId: string | null
  /** Smallest quantity sold or ordered. */
  minOrderQuantity: number | null
  /** Weight of one unit with packaging. */
  weightGrams: number | null
  /** Parts of a bundle. */
  bundleItems: ProductBundleItem[] | null
  /** Further properties, as the category defines them. */
  attributes: ProductAttribute[] | null
  /** Pictures, the main one first. */
  imageUrls: string[] | null
  /** Product that replaces it. */
  successorProductId: string | null
}

/** What `expand` adds to Products. */
export interface ProductRelations {
  /** Only with `expand=category`. */
  category: ProductCategory | null
  /** Only with `expand=preferredSupplier`. */
  preferredSupplier: Supplier | null
  /** Only with `expand=successorProduct`. */
  successorProduct: Product | null
  /** Only with `expand=features`. */
  features: Feature[]
}

/** What a client gives to create a Product. */
export interface ProductCreate extends EntityInput {
  /** Stock keeping unit, the product's code in the tenant. */
  sku: string
  /** Display name. */
  name: string
  /** What it is and does, in Markdown. */
  description?: string | null
  /** Kind of product. */
  type: ProductType
  /** State in the catalog; discontinued products are sold out and not reordered. */
  status?: ProductStatus
  /** Category it is sorted in. */
  categoryId?: string | null
  /** Brand. */
  brand?: string | null
  /** Number the maker gives it. */
  manufacturerPartNumber?: string | null
  /** GS1 Global Trade Item Number of 8, 12, 13 or 14 digits. */
  gtin?: string | null
  /** Customs tariff number in the Harmonized System. */
  hsCode?: string | null
  /** Unit of sale in UN/ECE Recommendation 20; C62 is one piece. */
  unitCode?: string
  /** Net list price of one unit. In minor units of the currency, such as cents. */
  unitPrice?: number | null
  /** Usual cost of one unit. In minor units of the currency, such as cents. */
  unitCost?: number | null
  /** Currency of prices and cost. */
  currency?: string | null
  /** List prices for larger quantities. */
  priceTiers?: ProductPriceTierInput[] | null
  /** How often it is charged. */
  billingPeriod?: ProductBillingPeriod
  /** Usual tax treatment. */
  taxCategory?: ProductTaxCategory
  /** Supplier from whom it is bought first. */
  preferredSupplierId?: string | null
  /** Smallest quantity sold or ordered. */
  minOrderQuantity?: number | null
  /** Weight of one unit with packaging. */
  weightGrams?: number | null
  /** Parts of a bundle. */
  bundleItems?: ProductBundleItemInput[] | null
  /** Further properties, as the category defines them. */
  attributes?: ProductAttributeInput[] | null
  /** Pictures, the main one first. */
  imageUrls?: string[] | null
  /** Product that replaces it. */
  successorProductId?: string | null
}

/** The fields of a Product to change; null clears an optional one. */
export type ProductUpdate = Partial<ProductCreate>

/** What lists of Products are filtered by. */
export interface ProductFilters extends EntityFilters {
  sku?: OneOrMore<string>
  name?: OneOrMore<string>
  description?: OneOrMore<string>
  type?: OneOrMore<ProductType>
  status?: OneOrMore<ProductStatus>
  categoryId?: OneOrMore<string>
  brand?: OneOrMore<string>
  manufacturerPartNumber?: OneOrMore<string>
  gtin?: OneOrMore<string>
  hsCode?: OneOrMore<string>
  unitCode?: OneOrMore<string>
  unitPrice?: Comparison<number>
  unitCost?: Comparison<number>
  currency?: OneOrMore<string>
  marginPercent?: Comparison<number>
  billingPeriod?: OneOrMore<ProductBillingPeriod>
  taxCategory?: OneOrMore<ProductTaxCategory>
  preferredSupplierId?: OneOrMore<string>
  minOrderQuantity?: Comparison<number>
  weightGrams?: Comparison<number>
  imageUrls?: OneOrMore<string>
  successorProductId?: OneOrMore<string>
}

/** What lists of Products can be asked. */
export type ProductQuery<E = never, F = never> = Listing<ProductFilters, 'tags' | 'imageUrls', E, F>

/** Known values of `status` of ProductCategory. */
export type ProductCategoryStatus = 'active' | 'hidden' | 'archived'

/** Known values of `defaultTaxCategory` of ProductCategory. */
export type ProductCategoryDefaultTaxCategory = 'standard' | 'reduced' | 'zero_rated' | 'exempt' | 'outside_scope'

/** A node in the tree of product categories, with the attributes its products carry. */
export interface ProductCategory extends Entity {
  /** Display name. */
  name: string
  /** Name for addresses. */
  slug: string | null
  /** Code in the ledger or merchandise system. */
  code: string | null
  /** What belongs here. */
  description: string | null
  /** Category above. */
  parentCategoryId: string | null
  /** Full name in the tree. */
  path: string
  /** Depth in the tree. */
  level: number
  /** hidden categories are used but not shown to buyers. */
  status: Open<ProductCategoryStatus>
  /** Place among its siblings, lowest first. */
  sortOrder: number
  /** Matching UNSPSC code. */
  unspscCode: string | null
  /** Matching GS1 GPC brick. */
  gpcBrickCode: string | null
  /** Category manager. */
  managerId: string | null
  /** Usual account in the general ledger. */
  glAccountCode: string | null
  /** Tax treatment proposed for new products. */
  defaultTaxCategory: Open<ProductCategoryDefaultTaxCategory>
  /** Whether its products are sold. */
  isSellable: boolean
  /** Whether its products are bought. */
  isPurchasable: boolean
  /** Properties that products of the category carry; categories below inherit them. */
  attributeDefinitions: ProductCategoryAttributeDefinition[] | null
  /** Picture. */
  imageUrl: string | null
  /** Products sorted right here. */
  productCount: number
  /** Categories directly below. */
  childCount: number
}

/** What `expand` adds to ProductCategories. */
export interface ProductCategoryRelations {
  /** Only with `expand=parentCategory`. */
  parentCategory: ProductCategory | null
  /** Only with `expand=manager`. */
  manager: Person | null
  /** Only with `expand=childCategories`. */
  childCategories: ProductCategory[]
  /** Only with `expand=products`. */
  products: Product[]
}

/** What a client gives to create a ProductCategory. */
export interface ProductCategoryCreate extends EntityInput {
  /** Display name. */
  name: string
  /** Name for addresses. */
  slug?: string | null
  /** Code in the ledger or merchandise system. */
  code?: string | null
  /** What belongs here. */
  description?: string | null
  /** Category above. */
  parentCategoryId?: string | null
  /** hidden categories are used but not shown to buyers. */
  status?: ProductCategoryStatus
  /** Place among its siblings, lowest first. */
  sortOrder?: number
  /** Matching UNSPSC code. */
  unspscCode?: string | null
  /** Matching GS1 GPC brick. */
  gpcBrickCode?: string | null
  /** Category manager. */
  managerId?: string | null
  /** Usual account in the general ledger. */
  glAccountCode?: string | null
  /** Tax treatment proposed for new products. */
  defaultTaxCategory?: ProductCategoryDefaultTaxCategory
  /** Whether its products are sold. */
  isSellable?: boolean
  /** Whether its products are bought. */
  isPurchasable?: boolean
  /** Properties that products of the category carry; categories below inherit them. */
  attributeDefinitions?: ProductCategoryAttributeDefinitionInput[] | null
  /** Picture. */
  imageUrl?: string | null
}

/** The fields of a ProductCategory to change; null clears an optional one. */
export type ProductCategoryUpdate = Partial<ProductCategoryCreate>

/** What lists of ProductCategories are filtered by. */
export interface ProductCategoryFilters extends EntityFilters {
  name?: OneOrMore<string>
  slug?: OneOrMore<string>
  code?: OneOrMore<string>
  description?: OneOrMore<string>
  parentCategoryId?: OneOrMore<string>
  status?: OneOrMore<ProductCategoryStatus>
  sortOrder?: Comparison<number>
  unspscCode?: OneOrMore<string>
  gpcBrickCode?: OneOrMore<string>
  managerId?: OneOrMore<string>
  glAccountCode?: OneOrMore<string>
  defaultTaxCategory?: OneOrMore<ProductCategoryDefaultTaxCategory>
  isSellable?: OneOrMore<boolean>
  isPurchasable?: OneOrMore<boolean>
  imageUrl?: OneOrMore<string>
}

/** What lists of ProductCategories can be asked. */
export type ProductCategoryQuery<E = never, F = never> = Listing<ProductCategoryFilters, 'tags', E, F>

/** One list price for a larger quantity. */
export interface ProductPriceTier {
  /** Quantity from which the price holds. */
  minQuantity: number
  /** Net price of one unit. In minor units of the currency, such as cents. */
  unitPrice: number
}

/** One part of a bundle. */
export interface ProductBundleItem {
  /** Part. */
  productId: string
  /** How many of it, above 0. */
  quantity: number
}

/** One further property. */
export interface ProductAttribute {
  /** Property. */
  name: string
  /** Value. */
  value: string
  /** Unit of the value. */
  unitCode: string | null
}

/** One list price for a larger quantity. */
export interface ProductPriceTierInput {
  /** Quantity from which the price holds. */
  minQuantity: number
  /** Net price of one unit. In minor units of the currency, such as cents. */
  unitPrice: number
}

/** One part of a bundle. */
export interface ProductBundleItemInput {
  /** Part. */
  productId: string
  /** How many of it, above 0. */
  quantity: number
}

/** One further property. */
export interface ProductAttributeInput {
  /** Property. */
  name: string
  /** Value. */
  value: string
  /** Unit of the value. */
  unitCode?: string | null
}

/** Known values of `dataType` of ProductCategoryAttributeDefinition. */
export type ProductCategoryAttributeDefinitionDataType = 'text' | 'number' | 'boolean' | 'date' | 'choice'

/** One property that products of the category carry. */
export interface ProductCategoryAttributeDefinition {
  /** Property. */
  name: string
  /** Kind of value. */
  dataType: Open<ProductCategoryAttributeDefinitionDataType>
  /** Unit of a number. */
  unitCode: string | null
  /** Values to choose from. */
  allowedValues: string[] | null
  /** Whether every product has it. */
  isRequired: boolean
}

/** One property that products of the category carry. */
export interface ProductCategoryAttributeDefinitionInput {
  /** Property. */
  name: string
  /** Kind of value. */
  dataType?: ProductCategoryAttributeDefinitionDataType
  /** Unit of a number. */
  unitCode?: string | null
  /** Values to choose from. */
  allowedValues?: string[] | null
  /** Whether every product has it. */
  isRequired?: boolean
}

/** What the organization sells and buys: products and services and the tree they are sorted in. */
export class CatalogService extends Service {
  /** A node in the tree of product categories, with the attributes its products carry. */
  readonly categories = new ProductCategoriesService(this.engine)

  /** One page of Products, the newest first. */
  list<E extends keyof ProductRelations = never, F extends keyof Product = keyof Product>(
    query?: ProductQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Product, ProductRelations, E, F>>> {
    return this.engine.page('GET', '/v1/catalog', 'Product', query, options)
  }

  /** All Products, no page before it is needed. */
  iterate<E extends keyof ProductRelations = never, F extends keyof Product = keyof Product>(
    query?: ProductQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<Product, ProductRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/catalog', 'Product', query, options)
  }

  /** One page of the Products in which every word of `q` is found. */
  search<E extends keyof ProductRelations = never, F extends keyof Product = keyof Product>(
    q: string,
    query?: ProductQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<Product, ProductRelations, E, F>>> {
    return this.engine.page('GET', '/v1/catalog', 'Product', { ...query, q }, options)
  }

  /** One Product by its id. */
  get<E extends keyof ProductRelations = never, F extends keyof Product = keyof Product, Tag extends string = never>(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<Product, ProductRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/catalog/{id}', 'Product', { id, query, options })
  }

  /**
   * Creates one Product, which must keep these rules:
   *
   * - currency is set where unitPrice, unitCost or priceTiers are set.
   * - An active product has a unitPrice.
   * - The last digit of gtin is its GS1 check digit.
   * - priceTiers rise strictly in minQuantity.
   * - bundleItems is set on every bundle.
   * - bundleItems is set on bundles only.
   * - The quantities of bundleItems are above 0.
   * - bundleItems holds neither the product itself nor a bundle that contains it.
   * - billingPeriod of a subscription is not one_time.
   * - weightGrams is set on physical goods and consumables only.
   * - attributes has each name once.
   * - attributes has a value for every attribute its category requires.
   * - An active product's category is active.
   */
  create(body: ProductCreate, options?: CallOptions): Call<Product> {
    return this.engine.record('POST', '/v1/catalog', 'Product', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: ProductUpdate, options?: CallOptions): Call<Product> {
    return this.engine.record('PATCH', '/v1/catalog/{id}', 'Product', { id, body, options })
  }

  /** Deletes one Product; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/catalog/{id}', { id, options })
  }
}

/** A node in the tree of product categories, with the attributes its products carry. */
export class ProductCategoriesService extends Service {
  /** One page of ProductCategories, the newest first. */
  list<E extends keyof ProductCategoryRelations = never, F extends keyof ProductCategory = keyof ProductCategory>(
    query?: ProductCategoryQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<ProductCategory, ProductCategoryRelations, E, F>>> {
    return this.engine.page('GET', '/v1/catalog/categories', 'ProductCategory', query, options)
  }

  /** All ProductCategories, no page before it is needed. */
  iterate<E extends keyof ProductCategoryRelations = never, F extends keyof ProductCategory = keyof ProductCategory>(
    query?: ProductCategoryQuery<E, F>,
    options?: CallOptions,
  ): AsyncGenerator<Selected<ProductCategory, ProductCategoryRelations, E, F>, void, undefined> {
    return this.engine.iterate('GET', '/v1/catalog/categories', 'ProductCategory', query, options)
  }

  /** One page of the ProductCategories in which every word of `q` is found. */
  search<E extends keyof ProductCategoryRelations = never, F extends keyof ProductCategory = keyof ProductCategory>(
    q: string,
    query?: ProductCategoryQuery<E, F>,
    options?: CallOptions,
  ): Call<Page<Selected<ProductCategory, ProductCategoryRelations, E, F>>> {
    return this.engine.page('GET', '/v1/catalog/categories', 'ProductCategory', { ...query, q }, options)
  }

  /** One ProductCategory by its id. */
  get<
    E extends keyof ProductCategoryRelations = never,
    F extends keyof ProductCategory = keyof ProductCategory,
    Tag extends string = never,
  >(
    id: string,
    query?: Selection<E, F>,
    options?: GetOptions<Tag>,
  ): Call<Selected<ProductCategory, ProductCategoryRelations, E, F> | Unchanged<Tag>> {
    return this.engine.record('GET', '/v1/catalog/categories/{id}', 'ProductCategory', { id, query, options })
  }

  /**
   * Creates one ProductCategory, which must keep these rules:
   *
   * - parentCategoryId is neither the category itself nor one of its descendants, and the tree is
   *   at most 8 levels deep.
   * - A category is not moved to where the categories below it would be more than 8 levels deep.
   * - attributeDefinitions has each name once.
   * - attributeDefinitions has allowedValues exactly where dataType is choice.
   * - status does not become archived while the category holds active products.
   * - status does not become archived while the category holds active child categories.
   * - An active category does not stand below an archived one.
   * - A category is not deleted while productCount is above 0.
   * - A category is not deleted while childCount is above 0.
   */
  create(body: ProductCategoryCreate, options?: CallOptions): Call<ProductCategory> {
    return this.engine.record('POST', '/v1/catalog/categories', 'ProductCategory', { body, options, keyed: true })
  }

  /** Changes the members that are given; null clears one. */
  update(id: string, body: ProductCategoryUpdate, options?: CallOptions): Call<ProductCategory> {
    return this.engine.record('PATCH', '/v1/catalog/categories/{id}', 'ProductCategory', { id, body, options })
  }

  /** Deletes one ProductCategory; with `includeDeleted` it can still be read. */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.engine.done('DELETE', '/v1/catalog/categories/{id}', { id, options })
  }
}
