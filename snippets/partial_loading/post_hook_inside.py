from torch import nn


def allow_head(module, result):
    missing = [name for name in result.missing_keys
               if not name.startswith("head.")]
    result.missing_keys[:] = missing


model = nn.ModuleDict({"body": nn.Linear(2, 2), "head": nn.Linear(2, 1)})
model.register_load_state_dict_post_hook(allow_head)
outer = nn.Sequential(model)

body = {f"0.body.{name}": value
        for name, value in nn.Linear(2, 2).state_dict().items()}
outer.load_state_dict(body)  # raises: RuntimeError
