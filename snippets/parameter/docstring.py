from torch import nn

text = nn.Parameter.__doc__.lower()
words = "no_grad", "inference_mode", "leaf", "share", "dtype", "deepcopy"
for word in words:
    print(word, word in text)
