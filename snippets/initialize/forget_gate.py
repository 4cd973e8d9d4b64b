from torch import nn

lstm = nn.LSTM(input_size=3, hidden_size=2)
for name, parameter in lstm.named_parameters():
    if "bias" in name:
        nn.init.zeros_(parameter)
nn.init.ones_(lstm.bias_ih_l0[2:4])

print(lstm.bias_ih_l0.data)
print(lstm.bias_hh_l0.data)
