"""Catalog: products have the price, the parts and the attributes their kind and category ask for, in a tree that stays one."""

import pytest

NO_MONEY = {"unitPrice": None, "unitCost": None, "priceTiers": None, "currency": None, "status": "draft"}


@pytest.fixture
def category(api):
    """A category that asks nothing of its products."""
    return api.make("ProductCategory", attributeDefinitions=None)


def product(api, **fields):
    return api.create("Product", **({"type": "service", "billingPeriod": "one_time", "attributes": None} | fields))


def bundle(api, *parts, **fields):
    items = [{"productId": part["id"], "quantity": 1} for part in parts]
    return product(api, type="bundle", bundleItems=items, **fields)


def below(api, parent, **fields):
    return api.create("ProductCategory", parentCategoryId=parent["id"], **({"attributeDefinitions": None} | fields))


def chain(api, levels):
    """So many categories, each below the one before it."""
    made = [api.make("ProductCategory", attributeDefinitions=None)]
    while len(made) < levels:
        made.append(below(api, made[-1]).data)
    return made


@pytest.mark.parametrize(("price", "cost", "margin"), [
    (1990000, 1850000, 7.0), (300, 100, 66.7), (100, 150, -50.0), (100, 0, 100.0), (0, 100, None), (None, 100, None), (100, None, None),
])  # fmt: skip
def test_the_margin_is_a_share_of_the_price(api, price, cost, margin):
    assert product(api, unitPrice=price, unitCost=cost, status="draft").data["marginPercent"] == margin


@pytest.mark.parametrize("money", [{"unitPrice": 0}, {"unitCost": 1}, {"priceTiers": [{"minQuantity": 1, "unitPrice": 1}]}])
def test_money_needs_a_currency(api, money):
    assert product(api, **NO_MONEY).status == 201
    assert product(api, **(NO_MONEY | money)).fields == ["/currency"]


def test_an_active_product_has_a_price(api):
    assert product(api, status="active", unitPrice=None).fields == ["/unitPrice"]


@pytest.mark.parametrize("gtin", ["96385074", "036000291452", "4006381333931", "10614141000415"])
def test_a_gtin_of_any_length_has_its_check_digit(api, gtin):
    wrong = gtin[:-1] + str((int(gtin[-1]) + 1) % 10)

    assert product(api, gtin=gtin).status == 201
    assert product(api, gtin=wrong).fields == ["/gtin"]


@pytest.mark.parametrize("quantities", [(12, 12), (36, 12), (1, 36, 12)])
def test_price_tiers_rise_in_quantity(api, quantities):
    tiers = [{"minQuantity": quantity, "unitPrice": 100} for quantity in quantities]

    assert product(api, priceTiers=tiers).fields == [f"/priceTiers/{len(tiers) - 1}/minQuantity"]


def test_bundles_and_only_bundles_have_parts(api):
    part = product(api).data

    assert bundle(api, part).status == 201
    assert bundle(api).fields == ["/bundleItems"]
    assert product(api, bundleItems=[{"productId": part["id"], "quantity": 1}]).fields == ["/bundleItems"]


def test_a_bundle_holds_some_of_each_part(api):
    items = [{"productId": product(api).data["id"], "quantity": quantity} for quantity in (0.5, 0)]

    assert product(api, type="bundle", bundleItems=items).fields == ["/bundleItems/1/quantity"]


def test_a_bundle_does_not_hold_itself(api):
    plain = product(api).data
    inner = bundle(api, plain).data
    outer = bundle(api, bundle(api, inner).data).data
    loop = [{"productId": plain["id"], "quantity": 1}, {"productId": outer["id"], "quantity": 1}]

    assert api.change(inner, bundleItems=loop).fields == ["/bundleItems/1/productId"]
    assert api.change(inner, bundleItems=[{"productId": inner["id"], "quantity": 1}]).fields == ["/bundleItems/0/productId"]


def test_a_subscription_is_charged_again_and_again(api):
    assert product(api, type="subscription", billingPeriod="one_time").fields == ["/billingPeriod"]
    assert product(api, type="subscription", billingPeriod="annual").status == 201


@pytest.mark.parametrize(("kind", "fields"), [
    ("physical_good", []), ("consumable", []), ("service", ["/weightGrams"]), ("digital_good", ["/weightGrams"]),
    ("software_license", ["/weightGrams"]),
])  # fmt: skip
def test_only_goods_have_a_weight(api, kind, fields):
    assert product(api, type=kind, weightGrams=250).fields == fields


def test_an_attribute_stands_once(api):
    twice = [{"name": "Color", "value": "red"}, {"name": "Color", "value": "blue"}]

    assert product(api, attributes=twice).fields == ["/attributes/1"]


def test_a_product_has_what_its_category_and_those_above_require(api):
    top = api.make("ProductCategory", attributeDefinitions=[{"name": "Brand", "isRequired": True}, {"name": "Color"}])
    inner = below(api, top, attributeDefinitions=[{"name": "Size", "isRequired": True}]).data
    brand, size = {"name": "Brand", "value": "Acme"}, {"name": "Size", "value": "L"}
    made = product(api, categoryId=inner["id"], attributes=[brand, size])

    assert made.status == 201
    assert product(api, categoryId=inner["id"], attributes=[size]).fields == ["/attributes"]
    assert product(api, categoryId=inner["id"], attributes=[brand, size | {"value": ""}]).fields == ["/attributes"]
    assert api.change(made.data, attributes=[brand]).fields == ["/attributes"]


def test_a_draft_is_completed_before_it_is_sold(api, category):
    draft = product(api, status="draft", categoryId=category["id"]).data
    api.change(category, attributeDefinitions=[{"name": "Size", "isRequired": True}])

    assert api.change(draft, name="Another name").status == 200
    assert api.change(draft, status="active").fields == ["/attributes"]


@pytest.mark.parametrize("status", ["hidden", "archived"])
def test_an_active_product_is_in_an_active_category(api, status):
    hidden = api.make("ProductCategory", attributeDefinitions=None, status=status)
    draft = product(api, status="draft", categoryId=hidden["id"]).data

    assert api.change(draft, status="active").fields == ["/categoryId"]
    assert product(api, status="active", categoryId=hidden["id"]).fields == ["/categoryId"]


@pytest.mark.parametrize(("before", "after"), [
    ("draft", "active"), ("draft", "archived"), ("active", "discontinued"), ("discontinued", "active"), ("discontinued", "archived"),
    ("archived", "draft"),
])  # fmt: skip
def test_status_changes_of_a_product(api, before, after):
    assert api.change(product(api, status=before).data, status=after).data["status"] == after


@pytest.mark.parametrize(("before", "after"), [
    ("draft", "discontinued"), ("active", "archived"), ("discontinued", "draft"), ("archived", "active"),
])  # fmt: skip
def test_other_status_changes_of_a_product_are_refused(api, before, after):
    assert api.change(product(api, status=before).data, status=after).fields == ["/status"]


def test_path_level_and_counts_of_a_category(api):
    top = api.make("ProductCategory", name="Cloud", attributeDefinitions=None)
    inner = below(api, top, name="Compute").data
    for status in ("draft", "active", "discontinued", "archived"):
        product(api, status=status, categoryId=inner["id"])

    assert (top["path"], top["level"]) == ("Cloud", 0)
    assert (inner["path"], inner["level"]) == ("Cloud / Compute", 1)
    assert [api.read(node)[count] for node in (top, inner) for count in ("childCount", "productCount")] == [1, 0, 0, 3]


def test_no_category_stands_below_itself(api):
    top, _, bottom = chain(api, 3)

    assert api.change(top, parentCategoryId=top["id"]).fields == ["/parentCategoryId"]
    assert "/parentCategoryId" in api.change(top, parentCategoryId=bottom["id"]).fields
    assert api.change(bottom, parentCategoryId=top["id"]).status == 200


def test_the_tree_has_at_most_eight_levels(api):
    assert below(api, chain(api, 7)[-1]).status == 201
    assert below(api, chain(api, 8)[-1]).fields == ["/parentCategoryId"]


def test_a_branch_moves_only_where_it_fits(api):
    tree, branch = chain(api, 5), chain(api, 4)

    assert api.change(branch[0], parentCategoryId=tree[4]["id"]).fields == ["/parentCategoryId"]
    assert api.change(branch[0], parentCategoryId=tree[3]["id"]).status == 200


def test_an_attribute_is_defined_once(api):
    twice = [{"name": "Size"}, {"name": "Size"}]

    assert api.create("ProductCategory", attributeDefinitions=twice).fields == ["/attributeDefinitions/1"]


@pytest.mark.parametrize("definition", [
    {"name": "Size", "dataType": "choice"}, {"name": "Size", "dataType": "choice", "allowedValues": []},
    {"name": "Size", "dataType": "text", "allowedValues": ["S"]},
])  # fmt: skip
def test_choices_and_only_choices_have_allowed_values(api, definition):
    refused = api.create("ProductCategory", attributeDefinitions=[{"name": "Color"}, definition])

    assert (refused.status, refused.fields) == (422, ["/attributeDefinitions/1/allowedValues"])


def test_a_category_is_not_archived_over_active_products(api, category):
    sold = product(api, status="active", categoryId=category["id"]).data

    assert api.change(category, status="archived").fields == ["/status"]
    assert api.change(category, status="hidden").status == 200
    assert api.change(sold, status="discontinued").status == 200
    assert api.change(category, status="archived").status == 200


def test_a_category_is_not_archived_over_active_categories(api, category):
    child = below(api, category).data

    assert api.change(category, status="archived").fields == ["/status"]
    assert api.change(child, status="hidden").status == 200
    assert api.change(category, status="archived").status == 200
    assert api.change(child, status="active").fields == ["/parentCategoryId"]
    assert below(api, category).fields == ["/parentCategoryId"]


def test_a_category_in_use_is_not_deleted(api):
    top, inner = chain(api, 2)
    held = product(api, categoryId=inner["id"], status="draft").data

    assert api.remove(top).status == 422
    assert api.remove(inner).status == 422
    assert api.change(held, status="archived").status == 200
    assert [api.remove(inner).status, api.remove(top).status] == [204, 204]


@pytest.mark.parametrize(("before", "after"), [
    ("active", "hidden"), ("active", "archived"), ("hidden", "active"), ("hidden", "archived"), ("archived", "hidden"), ("archived", "active"),
])  # fmt: skip
def test_a_category_takes_any_status_from_any_other(api, before, after):
    category = api.make("ProductCategory", status=before)

    assert api.change(category, status=after).data["status"] == after
