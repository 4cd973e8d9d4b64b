from torch import nn


def allow_head(module, result):
    missing = [name for name in result.missing_keys
               if not name.startswith("head.")]
    result.missing_keys[:] = missing


model = nn.ModuleDict({"body": nn.Linear(2, 2), "head": nn.Linear(2, 1)})
model.register_load_state_dict_post_hook(allow_head)

body = {f"body.{name}": value
        for name, value in nn.Linear(2, 2).state_dict().items()}
print(model.load_state_dict(body))

del body["body.bias"]
model.load_state_dict(body)  # raises: RuntimeError
