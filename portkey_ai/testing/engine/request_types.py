"""The gateway's names for the endpoints, and its special cases for each."""

from __future__ import annotations

_BY_ROUTE = {
    "chat.completions": "chatComplete",
    "completions": "complete",
    "embeddings": "embed",
    "images.generate": "imageGenerate",
    "images.edit": "imageEdit",
    "audio.speech": "createSpeech",
    "audio.transcriptions": "createTranscription",
    "audio.translations": "createTranslation",
}
# By method and number of segments of the path.
_BY_PATH = {
    ("messages", "POST", 1): "messages",
    ("messages", "POST", 2): "messagesCountTokens",
    ("files", "GET", 1): "listFiles",
    ("files", "GET", 2): "retrieveFile",
    ("files", "GET", 3): "retrieveFileContent",
    ("files", "POST", 1): "uploadFile",
    ("files", "DELETE", 2): "deleteFile",
    ("batches", "POST", 1): "createBatch",
    ("batches", "GET", 1): "listBatches",
    ("batches", "GET", 2): "retrieveBatch",
    ("batches", "GET", 3): "getBatchOutput",
    ("batches", "POST", 3): "cancelBatch",
    ("responses", "POST", 1): "createModelResponse",
    ("responses", "GET", 2): "getModelResponse",
    ("responses", "DELETE", 2): "deleteModelResponse",
    ("responses", "GET", 3): "listResponseInputItems",
}

NEEDS_JSON = {
    *("chatComplete", "complete", "embed", "imageGenerate", "createSpeech", "messages", "messagesCountTokens"),
    *("createBatch", "createModelResponse"),
}
REPORTS_ROUTING_ERRORS = {"chatComplete", "messages", "messagesCountTokens", "proxy"}
"""The types for which a condition without a matching target is a 400; for the others the gateway fails with a 500."""

CONVERTED_ERRORS = {
    *("complete", "chatComplete", "messages", "imageGenerate", "createSpeech", "createTranscription"),
    "createTranslation",
    *("uploadFile", "listFiles", "retrieveFile", "deleteFile", "retrieveFileContent", "createBatch", "retrieveBatch"),
    *("cancelBatch", "listBatches", "createModelResponse", "getModelResponse", "deleteModelResponse"),
}
"""The types for which the gateway converts an error of the provider to its own format."""

WITH_PROVIDER_FIELD = {"createModelResponse", "getModelResponse", "deleteModelResponse"}
"""The types for which the gateway adds the field `provider` to the body of a response."""

NOT_CACHED = {
    *("uploadFile", "listFiles", "retrieveFile", "deleteFile", "retrieveFileContent", "createBatch", "retrieveBatch"),
    *("cancelBatch", "listBatches", "getBatchOutput", "imageEdit"),
}


def request_type(route: str, method: str, path: str) -> str:
    """Return the gateway's name of an endpoint; `proxy` for those that it forwards unchanged."""
    if route in _BY_ROUTE:
        return _BY_ROUTE[route]
    segments = [segment for segment in path.split("/") if segment]
    return _BY_PATH.get((segments[0] if segments else "", method, len(segments)), "proxy")
