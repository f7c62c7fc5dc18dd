# Lazy re-exports, written by scripts/vendor.py from the release's own `__init__.py`.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .federation_rule import FederationRule as FederationRule
    from .federation_rule_deleted import FederationRuleDeleted as FederationRuleDeleted
    from .federation_rule_list_params import FederationRuleListParams as FederationRuleListParams
    from .federation_rule_create_params import FederationRuleCreateParams as FederationRuleCreateParams
    from .federation_rule_update_params import FederationRuleUpdateParams as FederationRuleUpdateParams
else:
    from ......._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            '.federation_rule': 'FederationRule',
            '.federation_rule_deleted': 'FederationRuleDeleted',
            '.federation_rule_list_params': 'FederationRuleListParams',
            '.federation_rule_create_params': 'FederationRuleCreateParams',
            '.federation_rule_update_params': 'FederationRuleUpdateParams',
        },
    )
