# File generated from our OpenAPI spec by Castiron. See CONTRIBUTING.md for details.

from __future__ import annotations

from ..responses.response_input_image_param import ResponseInputImageParam

InputImageContentParam = ResponseInputImageParam
