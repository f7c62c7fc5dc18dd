# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .skill_version import SkillVersion as SkillVersion
    from .skill_version_list import SkillVersionList as SkillVersionList
    from .version_list_params import VersionListParams as VersionListParams
    from .deleted_skill_version import DeletedSkillVersion as DeletedSkillVersion
    from .version_create_params import VersionCreateParams as VersionCreateParams
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.skill_version': 'SkillVersion',
            '.skill_version_list': 'SkillVersionList',
            '.version_list_params': 'VersionListParams',
            '.deleted_skill_version': 'DeletedSkillVersion',
            '.version_create_params': 'VersionCreateParams',
        },
    )
