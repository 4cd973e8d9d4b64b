from torch import nn

rank = None
for device in ("0", "cuda0", f"cuda:{rank}", "cuda:cuda:0", "cuda:"):
    try:
        nn.Linear(2, 1).to(device)
    except RuntimeError as error:
        print(error)
print(nn.Linear(2, 1).to("cpu:0").weight.device)
