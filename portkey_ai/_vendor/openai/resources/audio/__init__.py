# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .audio import Audio as Audio, AsyncAudio as AsyncAudio, AudioWithRawResponse as AudioWithRawResponse, AsyncAudioWithRawResponse as AsyncAudioWithRawResponse, AudioWithStreamingResponse as AudioWithStreamingResponse, AsyncAudioWithStreamingResponse as AsyncAudioWithStreamingResponse
    from .speech import Speech as Speech, AsyncSpeech as AsyncSpeech, SpeechWithRawResponse as SpeechWithRawResponse, AsyncSpeechWithRawResponse as AsyncSpeechWithRawResponse, SpeechWithStreamingResponse as SpeechWithStreamingResponse, AsyncSpeechWithStreamingResponse as AsyncSpeechWithStreamingResponse
    from .translations import Translations as Translations, AsyncTranslations as AsyncTranslations, TranslationsWithRawResponse as TranslationsWithRawResponse, AsyncTranslationsWithRawResponse as AsyncTranslationsWithRawResponse, TranslationsWithStreamingResponse as TranslationsWithStreamingResponse, AsyncTranslationsWithStreamingResponse as AsyncTranslationsWithStreamingResponse
    from .transcriptions import Transcriptions as Transcriptions, AsyncTranscriptions as AsyncTranscriptions, TranscriptionsWithRawResponse as TranscriptionsWithRawResponse, AsyncTranscriptionsWithRawResponse as AsyncTranscriptionsWithRawResponse, TranscriptionsWithStreamingResponse as TranscriptionsWithStreamingResponse, AsyncTranscriptionsWithStreamingResponse as AsyncTranscriptionsWithStreamingResponse
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.audio': 'Audio AsyncAudio AudioWithRawResponse AsyncAudioWithRawResponse AudioWithStreamingResponse AsyncAudioWithStreamingResponse',
            '.speech': 'Speech AsyncSpeech SpeechWithRawResponse AsyncSpeechWithRawResponse SpeechWithStreamingResponse AsyncSpeechWithStreamingResponse',
            '.translations': 'Translations AsyncTranslations TranslationsWithRawResponse AsyncTranslationsWithRawResponse TranslationsWithStreamingResponse AsyncTranslationsWithStreamingResponse',
            '.transcriptions': 'Transcriptions AsyncTranscriptions TranscriptionsWithRawResponse AsyncTranscriptionsWithRawResponse TranscriptionsWithStreamingResponse AsyncTranscriptionsWithStreamingResponse',
        },
    )

__all__ = ['Transcriptions', 'AsyncTranscriptions', 'TranscriptionsWithRawResponse', 'AsyncTranscriptionsWithRawResponse', 'TranscriptionsWithStreamingResponse', 'AsyncTranscriptionsWithStreamingResponse', 'Translations', 'AsyncTranslations', 'TranslationsWithRawResponse', 'AsyncTranslationsWithRawResponse', 'TranslationsWithStreamingResponse', 'AsyncTranslationsWithStreamingResponse', 'Speech', 'AsyncSpeech', 'SpeechWithRawResponse', 'AsyncSpeechWithRawResponse', 'SpeechWithStreamingResponse', 'AsyncSpeechWithStreamingResponse', 'Audio', 'AsyncAudio', 'AudioWithRawResponse', 'AsyncAudioWithRawResponse', 'AudioWithStreamingResponse', 'AsyncAudioWithStreamingResponse']
