import warnings

import torch

values = torch.ones(2)
calls = {
    "tensor": lambda: torch.tensor(values),
    "new_tensor": lambda: values.new_tensor(values),
    "as_tensor": lambda: torch.as_tensor(values),
    "clone": lambda: values.detach().clone(),
}
for name, call in calls.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call()
    print(name, "warns" if caught else "says nothing")
