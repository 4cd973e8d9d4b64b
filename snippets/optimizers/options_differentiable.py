import torch

start = torch.tensor([1.0], requires_grad=True)
p = start.clone()
p.retain_grad()
p.grad = 2 * start
opt = torch.optim.SGD([p], lr=0.25, differentiable=True)
opt.step()
p.sum().backward(inputs=[start])
print("p:", p.item(), "start.grad:", start.grad)
