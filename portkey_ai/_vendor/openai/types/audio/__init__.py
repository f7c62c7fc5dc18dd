# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .voice import Voice as Voice
    from .translation import Translation as Translation
    from .speech_model import SpeechModel as SpeechModel
    from .transcription import Transcription as Transcription
    from .voice_consent import VoiceConsent as VoiceConsent
    from .voice_deleted import VoiceDeleted as VoiceDeleted
    from .transcription_word import TranscriptionWord as TranscriptionWord
    from .translation_verbose import TranslationVerbose as TranslationVerbose
    from .voice_create_params import VoiceCreateParams as VoiceCreateParams
    from .speech_create_params import SpeechCreateParams as SpeechCreateParams
    from .transcription_include import TranscriptionInclude as TranscriptionInclude
    from .transcription_segment import TranscriptionSegment as TranscriptionSegment
    from .transcription_verbose import TranscriptionVerbose as TranscriptionVerbose
    from .voice_consent_deleted import VoiceConsentDeleted as VoiceConsentDeleted
    from .transcription_diarized import TranscriptionDiarized as TranscriptionDiarized
    from .transcription_language import TranscriptionLanguage as TranscriptionLanguage
    from .translation_create_params import TranslationCreateParams as TranslationCreateParams
    from .voice_consent_list_params import VoiceConsentListParams as VoiceConsentListParams
    from .transcription_stream_event import TranscriptionStreamEvent as TranscriptionStreamEvent
    from .transcription_create_params import TranscriptionCreateParams as TranscriptionCreateParams
    from .translation_create_response import TranslationCreateResponse as TranslationCreateResponse
    from .voice_consent_create_params import VoiceConsentCreateParams as VoiceConsentCreateParams
    from .voice_consent_update_params import VoiceConsentUpdateParams as VoiceConsentUpdateParams
    from .transcription_create_response import TranscriptionCreateResponse as TranscriptionCreateResponse
    from .transcription_text_done_event import TranscriptionTextDoneEvent as TranscriptionTextDoneEvent
    from .transcription_diarized_segment import TranscriptionDiarizedSegment as TranscriptionDiarizedSegment
    from .transcription_text_delta_event import TranscriptionTextDeltaEvent as TranscriptionTextDeltaEvent
    from .transcription_text_segment_event import TranscriptionTextSegmentEvent as TranscriptionTextSegmentEvent
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.voice': 'Voice',
            '.translation': 'Translation',
            '.speech_model': 'SpeechModel',
            '.transcription': 'Transcription',
            '.voice_consent': 'VoiceConsent',
            '.voice_deleted': 'VoiceDeleted',
            '.transcription_word': 'TranscriptionWord',
            '.translation_verbose': 'TranslationVerbose',
            '.voice_create_params': 'VoiceCreateParams',
            '.speech_create_params': 'SpeechCreateParams',
            '.transcription_include': 'TranscriptionInclude',
            '.transcription_segment': 'TranscriptionSegment',
            '.transcription_verbose': 'TranscriptionVerbose',
            '.voice_consent_deleted': 'VoiceConsentDeleted',
            '.transcription_diarized': 'TranscriptionDiarized',
            '.transcription_language': 'TranscriptionLanguage',
            '.translation_create_params': 'TranslationCreateParams',
            '.voice_consent_list_params': 'VoiceConsentListParams',
            '.transcription_stream_event': 'TranscriptionStreamEvent',
            '.transcription_create_params': 'TranscriptionCreateParams',
            '.translation_create_response': 'TranslationCreateResponse',
            '.voice_consent_create_params': 'VoiceConsentCreateParams',
            '.voice_consent_update_params': 'VoiceConsentUpdateParams',
            '.transcription_create_response': 'TranscriptionCreateResponse',
            '.transcription_text_done_event': 'TranscriptionTextDoneEvent',
            '.transcription_diarized_segment': 'TranscriptionDiarizedSegment',
            '.transcription_text_delta_event': 'TranscriptionTextDeltaEvent',
            '.transcription_text_segment_event': 'TranscriptionTextSegmentEvent',
        },
    )
