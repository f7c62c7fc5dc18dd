# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .skills import Skills as Skills, AsyncSkills as AsyncSkills, SkillsWithRawResponse as SkillsWithRawResponse, AsyncSkillsWithRawResponse as AsyncSkillsWithRawResponse, SkillsWithStreamingResponse as SkillsWithStreamingResponse, AsyncSkillsWithStreamingResponse as AsyncSkillsWithStreamingResponse
    from .content import Content as Content, AsyncContent as AsyncContent, ContentWithRawResponse as ContentWithRawResponse, AsyncContentWithRawResponse as AsyncContentWithRawResponse, ContentWithStreamingResponse as ContentWithStreamingResponse, AsyncContentWithStreamingResponse as AsyncContentWithStreamingResponse
    from .versions import Versions as Versions, AsyncVersions as AsyncVersions, VersionsWithRawResponse as VersionsWithRawResponse, AsyncVersionsWithRawResponse as AsyncVersionsWithRawResponse, VersionsWithStreamingResponse as VersionsWithStreamingResponse, AsyncVersionsWithStreamingResponse as AsyncVersionsWithStreamingResponse
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.skills': 'Skills AsyncSkills SkillsWithRawResponse AsyncSkillsWithRawResponse SkillsWithStreamingResponse AsyncSkillsWithStreamingResponse',
            '.content': 'Content AsyncContent ContentWithRawResponse AsyncContentWithRawResponse ContentWithStreamingResponse AsyncContentWithStreamingResponse',
            '.versions': 'Versions AsyncVersions VersionsWithRawResponse AsyncVersionsWithRawResponse VersionsWithStreamingResponse AsyncVersionsWithStreamingResponse',
        },
    )

__all__ = ['Content', 'AsyncContent', 'ContentWithRawResponse', 'AsyncContentWithRawResponse', 'ContentWithStreamingResponse', 'AsyncContentWithStreamingResponse', 'Versions', 'AsyncVersions', 'VersionsWithRawResponse', 'AsyncVersionsWithRawResponse', 'VersionsWithStreamingResponse', 'AsyncVersionsWithStreamingResponse', 'Skills', 'AsyncSkills', 'SkillsWithRawResponse', 'AsyncSkillsWithRawResponse', 'SkillsWithStreamingResponse', 'AsyncSkillsWithStreamingResponse']
