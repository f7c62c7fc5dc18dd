# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .environment_file import EnvironmentFile as EnvironmentFile
    from .file_list_params import FileListParams as FileListParams
    from .file_create_params import FileCreateParams as FileCreateParams
    from .environment_template import EnvironmentTemplate as EnvironmentTemplate
    from .template_list_params import TemplateListParams as TemplateListParams
    from .template_create_params import TemplateCreateParams as TemplateCreateParams
    from .template_update_params import TemplateUpdateParams as TemplateUpdateParams
    from .environment_template_deleted import EnvironmentTemplateDeleted as EnvironmentTemplateDeleted
else:
    from ......._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.environment_file': 'EnvironmentFile',
            '.file_list_params': 'FileListParams',
            '.file_create_params': 'FileCreateParams',
            '.environment_template': 'EnvironmentTemplate',
            '.template_list_params': 'TemplateListParams',
            '.template_create_params': 'TemplateCreateParams',
            '.template_update_params': 'TemplateUpdateParams',
            '.environment_template_deleted': 'EnvironmentTemplateDeleted',
        },
    )
