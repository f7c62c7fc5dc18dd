# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .multi_grader import MultiGrader as MultiGrader
    from .grader_inputs import GraderInputs as GraderInputs
    from .python_grader import PythonGrader as PythonGrader
    from .label_model_grader import LabelModelGrader as LabelModelGrader
    from .multi_grader_param import MultiGraderParam as MultiGraderParam
    from .score_model_grader import ScoreModelGrader as ScoreModelGrader
    from .grader_inputs_param import GraderInputsParam as GraderInputsParam
    from .python_grader_param import PythonGraderParam as PythonGraderParam
    from .string_check_grader import StringCheckGrader as StringCheckGrader
    from .text_similarity_grader import TextSimilarityGrader as TextSimilarityGrader
    from .label_model_grader_param import LabelModelGraderParam as LabelModelGraderParam
    from .score_model_grader_param import ScoreModelGraderParam as ScoreModelGraderParam
    from .string_check_grader_param import StringCheckGraderParam as StringCheckGraderParam
    from .text_similarity_grader_param import TextSimilarityGraderParam as TextSimilarityGraderParam
else:
    from ....._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.multi_grader': 'MultiGrader',
            '.grader_inputs': 'GraderInputs',
            '.python_grader': 'PythonGrader',
            '.label_model_grader': 'LabelModelGrader',
            '.multi_grader_param': 'MultiGraderParam',
            '.score_model_grader': 'ScoreModelGrader',
            '.grader_inputs_param': 'GraderInputsParam',
            '.python_grader_param': 'PythonGraderParam',
            '.string_check_grader': 'StringCheckGrader',
            '.text_similarity_grader': 'TextSimilarityGrader',
            '.label_model_grader_param': 'LabelModelGraderParam',
            '.score_model_grader_param': 'ScoreModelGraderParam',
            '.string_check_grader_param': 'StringCheckGraderParam',
            '.text_similarity_grader_param': 'TextSimilarityGraderParam',
        },
    )
