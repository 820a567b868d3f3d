"""Documents, the passages they are cut into for retrieval, and the things they speak of."""

from cpod_backend.contract.entity import DomainInfo

FILES = ("document", "chunk", "knowledge_entity")

DOMAIN = DomainInfo(
    name="Knowledge",
    prefix="knowledge",
    standards=(
        "schema.org CreativeWork, DigitalDocument and Thing",
        "Dublin Core Terms",
        "SKOS labels",
        "Retrieval-augmented generation practice: chunking, embeddings, hybrid search",
        "BCP 47",
    ),
    not_done=(
        "ingestionStatus is the state of the pipeline, started by a change of the content, the file or chunkingStrategy. There is no such "
        "pipeline yet: ingestionStatus stays not_started and ingestionError empty, and clients write the chunks.",
        "tokenCount is the number of tokens of text in the embedding model's tokenizer. It stays empty until a model is connected.",
        "A chunk is seen by those only who may see its document. classification and readerGroupIds are kept, but reading is open to every "
        "client of the tenant with the scope knowledge:read.",
        "content of a document and embedding are left out of lists. They are answered wherever the record is; fields= leaves them out.",
    ),
)
