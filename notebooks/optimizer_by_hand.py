# ---
# title:
#   es: Un optimizador a mano
#   en: An optimizer by hand
# description:
#   es: "SGD escrito sobre `parameters()`: el paso, el momento, el decaimiento de pesos y los grupos de parámetros, comparado valor por valor con torch.optim.SGD."
#   en: "SGD written over `parameters()`: the step, momentum, weight decay and parameter groups, compared value by value with torch.optim.SGD."
# ---

# %% [markdown] lang="es"
# # Un optimizador a mano { #optimizer-by-hand }
#
# Un optimizador es una lista de parámetros y una regla para cambiarlos. Aquí escribes `torch.optim.SGD` en pocas líneas: el paso, el momento
# (*momentum*), el decaimiento de pesos y los grupos de parámetros. Después de cada añadido comparas, valor por valor, tus parámetros con los que
# deja el optimizador de PyTorch.
#
# Necesitas saber entrenar un módulo, como en [Construir `Linear` desde cero](linear_from_scratch.ipynb). Son unos veinte minutos, sin los ejercicios.

# %% [markdown] lang="en"
# # An optimizer by hand { #optimizer-by-hand }
#
# An optimizer is a list of parameters and a rule for changing them. Here you write `torch.optim.SGD` in a few lines: the step, momentum, weight
# decay and parameter groups. After each addition you compare, value by value, your parameters with the ones that PyTorch's optimizer leaves.
#
# You need to know how to train a module, as in [Build `Linear` from scratch](linear_from_scratch.ipynb). It takes about twenty minutes, without the exercises.

# %% [markdown] lang="es"
# ## Una regresión con gradientes de distinto tamaño { #problem }
#
# El problema es una regresión con dos entradas. La primera varía mucho y la segunda, poco, así que un peso tendrá un gradiente mayor que el otro.
# `make_model` da siempre el mismo modelo, con todo a cero, para poder comparar.

# %% [markdown] lang="en"
# ## A regression with gradients of different size { #problem }
#
# The problem is a regression with two inputs. The first one varies a lot and the second, little, so one weight will have a larger gradient
# than the other. `make_model` always gives the same model, with everything at zero, so that you can compare.

# %%
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(50, 2) * torch.tensor([2.0, 0.5])
noise = 0.1 * torch.randn(50, 1)
y = x @ torch.tensor([[1.0], [2.0]]) + 0.5 + noise


def make_model():
    model = nn.Linear(2, 1)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    return model


model = make_model()
loss = nn.functional.mse_loss(model(x), y)
loss.backward()
print(f"{loss.item():.4f}")
for name, parameter in model.named_parameters():
    print(name, parameter.grad)

# %% [markdown] lang="es"
# `backward()` dejó en cada parámetro su gradiente, en `grad`. Falta la regla que los usa.

# %% [markdown] lang="en"
# `backward()` left in each parameter its gradient, in `grad`. What is missing is the rule that uses them.

# %% [markdown] lang="es"
# ## Escribir el paso de `SGD` { #step }
#
# La regla de `SGD` es restar a cada parámetro su gradiente por la tasa de aprendizaje. Escrita así, falla.

# %% [markdown] lang="en"
# ## Write the step of `SGD` { #step }
#
# The rule of `SGD` is to subtract from each parameter its gradient times the learning rate. Written like this, it fails.

# %%
for parameter in model.parameters():
    parameter -= 0.1 * parameter.grad  # raises: RuntimeError

# %% [markdown] lang="es"
# Un parámetro es un [tensor hoja](../concepts/leaf-tensors.md), que no sale de otra operación, y pide gradiente: autograd no deja que una operación
# in situ lo cambie. El cambio no es parte del cálculo: hazlo dentro de `torch.no_grad()`. Compara con un paso de `torch.optim.SGD`.

# %% [markdown] lang="en"
# A parameter is a [leaf tensor](../concepts/leaf-tensors.md), which does not come from another operation, and requires a gradient: autograd does
# not let an in-place operation change it. The change is no part of the computation: make it inside `torch.no_grad()`. Compare with one step of
# `torch.optim.SGD`.

# %%
with torch.no_grad():
    for parameter in model.parameters():
        parameter -= 0.1 * parameter.grad

reference = make_model()
optimizer = torch.optim.SGD(reference.parameters(), lr=0.1)
nn.functional.mse_loss(reference(x), y).backward()
optimizer.step()
for ours, theirs in zip(model.parameters(), reference.parameters()):
    print(ours.detach(), torch.equal(ours, theirs))

# %% [markdown] lang="es"
# Los dos parámetros son iguales a los de PyTorch.

# %% [markdown] lang="en"
# Both parameters are equal to PyTorch's.

# %% [markdown] lang="es"
# ## Escribir la clase del optimizador { #class }
#
# Reúne los parámetros y la regla en una clase. Recibe `model.parameters()`, que es un iterador y solo se puede recorrer una vez: mira lo que queda
# en la segunda.

# %% [markdown] lang="en"
# ## Write the class of the optimizer { #class }
#
# Put the parameters and the rule together in a class. It is given `model.parameters()`, which is an iterator and can be walked through only once:
# look at what is left the second time.

# %%
parameters = model.parameters()
print(len(list(parameters)), len(list(parameters)))

# %% [markdown] lang="es"
# Por eso el constructor lo convierte en una lista. Son los mismos objetos que tiene el módulo, no copias. Como decorador, `@torch.no_grad()` se
# aplica mientras la función se ejecuta.

# %% [markdown] lang="en"
# That is why the constructor turns it into a list. They are the same objects that the module has, not copies. As a decorator, `@torch.no_grad()`
# applies while the function runs.

# %%
class PlainSGD:
    def __init__(self, parameters, lr):
        self.parameters = list(parameters)
        self.lr = lr

    def zero_grad(self):
        for parameter in self.parameters:
            parameter.grad = None

    @torch.no_grad()
    def step(self):
        for parameter in self.parameters:
            parameter -= self.lr * parameter.grad


optimizer = PlainSGD(model.parameters(), lr=0.1)
print(optimizer.parameters[0] is model.weight)

# %% [markdown] lang="es"
# ## Comparar el optimizador con el de PyTorch { #compare }
#
# `train` da 30 pasos con el optimizador que recibe, el tuyo o el de PyTorch, y devuelve las pérdidas y el camino de los pesos.
# `largest_difference` da la distancia máxima entre los valores de dos modelos.

# %% [markdown] lang="en"
# ## Compare the optimizer with PyTorch's { #compare }
#
# `train` takes 30 steps with the optimizer it is given, yours or PyTorch's, and returns the losses and the path of the weights.
# `largest_difference` gives the maximum distance between the values of two models.

# %%
def train(model, optimizer):
    losses, path = [], []
    for _ in range(30):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        path.append(model.weight[0].tolist())
    return losses, path


def largest_difference(ours, theirs):
    pairs = zip(ours.parameters(), theirs.parameters())
    return max((a - b).abs().max().item() for a, b in pairs)


ours, theirs = make_model(), make_model()
losses, path = train(ours, PlainSGD(ours.parameters(), lr=0.1))
train(theirs, torch.optim.SGD(theirs.parameters(), lr=0.1))
print(f"{losses[0]:.4f} {losses[-1]:.4f}")
print(f"{largest_difference(ours, theirs):.5f}")

# %% [markdown] lang="es"
# La pérdida baja de 5,9326 a 0,0401 y los valores coinciden con cinco decimales.

# %% [markdown] lang="en"
# The loss goes down from 5.9326 to 0.0401 and the values match to five decimals.

# %% [markdown] lang="es"
# ## Añadir momento al optimizador { #momentum }
#
# El segundo peso avanza despacio, porque su gradiente es pequeño. Con momento, cada paso conserva una parte del anterior, y lo que siempre va hacia
# el mismo lado se acumula. Hace falta recordar un tensor por parámetro: es el estado del optimizador. La clave de `state` es el propio parámetro, y
# `clone()` copia el gradiente para que `+=` no lo cambie.

# %% [markdown] lang="en"
# ## Add momentum to the optimizer { #momentum }
#
# The second weight moves slowly, because its gradient is small. With momentum, each step keeps a part of the previous one, and what always goes to
# the same side builds up. It needs to remember one tensor per parameter: that is the state of the optimizer. The key of `state` is the parameter
# itself, and `clone()` copies the gradient so that `+=` does not change it.

# %%
class MomentumSGD(PlainSGD):
    def __init__(self, parameters, lr, momentum):
        super().__init__(parameters, lr)
        self.momentum = momentum
        self.state = {}

    @torch.no_grad()
    def step(self):
        for parameter in self.parameters:
            direction = parameter.grad.clone()
            if parameter in self.state:
                direction += self.momentum * self.state[parameter]
            self.state[parameter] = direction
            parameter -= self.lr * direction


ours, theirs = make_model(), make_model()
optimizer = MomentumSGD(ours.parameters(), lr=0.1, momentum=0.5)
losses, momentum_path = train(ours, optimizer)
train(theirs, torch.optim.SGD(theirs.parameters(), lr=0.1, momentum=0.5))
print(f"{losses[0]:.4f} {losses[-1]:.4f}")
print(f"{largest_difference(ours, theirs):.5f}")
print([tuple(buffer.shape) for buffer in optimizer.state.values()])

# %% [markdown] lang="es"
# En los mismos 30 pasos la pérdida llega a 0,0087, y los valores vuelven a coincidir. El estado tiene un tensor con la forma de cada parámetro. Mira
# los dos caminos: cada punto es un paso, y la cruz, los pesos con que se hicieron los datos.

# %% [markdown] lang="en"
# In the same 30 steps the loss reaches 0.0087, and the values match again. The state has a tensor with the shape of each parameter. Look at the two
# paths: each dot is a step, and the cross, the weights that the data was made with.

# %% alt-es="Dos caminos en el plano de los pesos hacia la cruz, que está en (1, 2). El de `SGD` dobla pronto cerca de w1 = 1 y sube despacio sin alcanzarla; el de `momentum` se pasa, vuelve y la alcanza." alt-en="Two paths in the plane of the weights towards the cross, which is at (1, 2). That of `SGD` soon bends near w1 = 1 and climbs slowly without reaching it; that of `momentum` overshoots, comes back and reaches it."
import matplotlib.pyplot as plt

plt.plot(*zip(*path), marker=".", label="SGD")
plt.plot(*zip(*momentum_path), marker=".", label="momentum")
plt.plot(1, 2, marker="x", color="black")
plt.xlabel("$w_1$")
plt.ylabel("$w_2$")
plt.legend()
plt.show()

# %% [markdown] lang="es"
# Sin momento, el primer peso llega enseguida y el segundo se queda en el camino. Con momento, el primero se pasa y vuelve, y el segundo llega.

# %% [markdown] lang="en"
# Without momentum, the first weight arrives at once and the second is left on the way. With momentum, the first overshoots and comes back, and the
# second arrives.

# %% [markdown] lang="es"
# ## Añadir decaimiento de pesos al optimizador { #weight-decay }
#
# El decaimiento suma al gradiente `weight_decay` veces el propio parámetro, y así cada paso tira de él hacia cero. Aquí `clone()` no hace falta: la
# suma ya es un tensor nuevo.

# %% [markdown] lang="en"
# ## Add weight decay to the optimizer { #weight-decay }
#
# The decay adds `weight_decay` times the parameter itself to the gradient, and so each step pulls it towards zero. Here `clone()` is not needed:
# the sum is already a new tensor.

# %%
class DecaySGD(MomentumSGD):
    def __init__(self, parameters, lr, momentum, weight_decay):
        super().__init__(parameters, lr, momentum)
        self.weight_decay = weight_decay

    @torch.no_grad()
    def step(self):
        for parameter in self.parameters:
            direction = parameter.grad + self.weight_decay * parameter
            if parameter in self.state:
                direction += self.momentum * self.state[parameter]
            self.state[parameter] = direction
            parameter -= self.lr * direction


options = {"lr": 0.1, "momentum": 0.5, "weight_decay": 0.2}
decayed, theirs = make_model(), make_model()
train(decayed, DecaySGD(decayed.parameters(), **options))
train(theirs, torch.optim.SGD(theirs.parameters(), **options))
print(f"{largest_difference(decayed, theirs):.5f}")
print(ours.weight.norm(), decayed.weight.norm())

# %% [markdown] lang="es"
# Coinciden otra vez. La norma del peso es 2,2621 sin decaimiento y 1,8616 con él.

# %% [markdown] lang="en"
# They match again. The norm of the weight is 2.2621 without decay and 1.8616 with it.

# %% [markdown] lang="es"
# ## Un parámetro sin gradiente { #no-gradient }
#
# Congela el sesgo y entrena. Ese parámetro no recibe gradiente, y la regla no cuenta con ello.

# %% [markdown] lang="en"
# ## A parameter without a gradient { #no-gradient }
#
# Freeze the bias and train. That parameter gets no gradient, and the rule does not allow for it.

# %%
frozen = make_model()
frozen.bias.requires_grad_(False)
train(frozen, DecaySGD(frozen.parameters(), **options))  # raises: TypeError

# %% [markdown] lang="es"
# `grad` es `None`. Los optimizadores de PyTorch, salvo `LBFGS`, saltan esos parámetros, y la última versión de la clase lo hará también.

# %% [markdown] lang="en"
# `grad` is `None`. PyTorch's optimizers, except `LBFGS`, skip those parameters, and the last version of the class will do so too.

# %% [markdown] lang="es"
# ## Añadir grupos de parámetros al optimizador { #groups }
#
# Falta poder dar a cada parámetro sus propios valores, como un sesgo sin decaimiento. Un grupo es un diccionario con una lista de parámetros, `params`,
# y lo que cambia para ellos; lo demás sale de los valores por defecto.

# %% [markdown] lang="en"
# ## Add parameter groups to the optimizer { #groups }
#
# What is left is to be able to give each parameter its own values, such as a bias without decay. A group is a dictionary with a list of parameters,
# `params`, and what changes for them; the rest comes from the default values.

# %%
class GroupSGD:
    def __init__(self, groups, **defaults):
        self.param_groups = [{**defaults, **group} for group in groups]
        self.state = {}

    def zero_grad(self):
        for group in self.param_groups:
            for parameter in group["params"]:
                parameter.grad = None

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for parameter in group["params"]:
                if parameter.grad is not None:
                    self.update(parameter, group)

    def update(self, parameter, group):
        direction = parameter.grad + group["weight_decay"] * parameter
        if parameter in self.state:
            direction += group["momentum"] * self.state[parameter]
        self.state[parameter] = direction
        parameter -= group["lr"] * direction


def make_groups(model):
    return [
        {"params": [model.weight]},
        {"params": [model.bias], "weight_decay": 0.0, "lr": 0.05},
    ]


grouped, theirs = make_model(), make_model()
optimizer = GroupSGD(make_groups(grouped), **options)
for group in optimizer.param_groups:
    print({name: group[name] for name in options})
train(grouped, optimizer)
train(theirs, torch.optim.SGD(make_groups(theirs), **options))
print(f"{largest_difference(grouped, theirs):.5f}")

# %% [markdown] lang="es"
# El segundo grupo tiene su `lr` y su `weight_decay`, y toma `momentum` de los valores por defecto. Los valores coinciden. Comprueba también que
# un parámetro congelado ya no estorba y se queda en cero.

# %% [markdown] lang="en"
# The second group has its own `lr` and `weight_decay`, and takes `momentum` from the default values. The values match. Check also that a frozen
# parameter is no longer in the way and stays at zero.

# %%
losses, _ = train(frozen, GroupSGD(make_groups(frozen), **options))
print(f"{losses[-1]:.4f}", frozen.bias)

# %% [markdown] lang="es"
# El optimizador de PyTorch tiene también `param_groups` y `state`. Lo que su `state` guarda con un parámetro es un diccionario y no un tensor;
# con `SGD` sin momento no guarda nada. [Qué tiene un optimizador](../concepts/optimizer.md) lo abre.

# %% [markdown] lang="en"
# PyTorch's optimizer has `param_groups` and `state` too. What its `state` keeps under a parameter is a dictionary, not a tensor; with `SGD`
# without momentum it keeps nothing. [What an optimizer holds](../concepts/optimizer.md) opens it.

# %% [markdown] lang="es"
# ## Ejercicio: momento de Nesterov { #exercise-nesterov }
#
# Con `nesterov=True`, PyTorch no avanza según el tensor del estado, sino según la suma del gradiente, con su decaimiento, y `momentum` veces ese
# tensor, ya actualizado. Escríbelo a partir de `GroupSGD` y compara.

# %% [markdown] lang="en"
# ## Exercise: Nesterov momentum { #exercise-nesterov }
#
# With `nesterov=True`, PyTorch does not step along the tensor of the state but along the sum of the gradient, with its decay, and `momentum` times
# that tensor, once updated. Write it from `GroupSGD` and compare.

# %% tags=["solution"]
class NesterovSGD(GroupSGD):
    def update(self, parameter, group):
        gradient = parameter.grad + group["weight_decay"] * parameter
        direction = gradient.clone()
        if parameter in self.state:
            direction += group["momentum"] * self.state[parameter]
        self.state[parameter] = direction
        direction = gradient + group["momentum"] * direction
        parameter -= group["lr"] * direction


ours, theirs = make_model(), make_model()
train(ours, NesterovSGD(make_groups(ours), **options))
reference = torch.optim.SGD(make_groups(theirs), **options, nesterov=True)
train(theirs, reference)
print(f"{largest_difference(ours, theirs):.5f}")

# %% [markdown] lang="es"
# ## Ejercicio: un optimizador que entienda un planificador { #exercise-scheduler }
#
# Un planificador (*scheduler*) cambia `lr` durante el entrenamiento. `torch.optim.lr_scheduler.StepLR` rechaza `GroupSGD`, porque espera un
# `torch.optim.Optimizer`. Escribe la regla con momento en una subclase: el constructor de `Optimizer` recibe los parámetros y un diccionario de
# valores por defecto, y ya trae `zero_grad`, los grupos y `self.state`, un diccionario por parámetro. Entrena, llama una vez al `step` de un
# `StepLR` con `step_size=1` y mira `lr`.

# %% [markdown] lang="en"
# ## Exercise: an optimizer that a scheduler understands { #exercise-scheduler }
#
# A scheduler changes `lr` during training. `torch.optim.lr_scheduler.StepLR` rejects `GroupSGD`, because it expects a `torch.optim.Optimizer`.
# Write the rule with momentum in a subclass: the constructor of `Optimizer` is given the parameters and a dictionary of default values, and
# provides `zero_grad`, the groups and `self.state`, one dictionary per parameter. Train, call once the `step` of a `StepLR` with `step_size=1` and
# look at `lr`.

# %% [markdown] lang="es" tags=["solution"]
# Además del constructor, solo hay que escribir `step`. Como `SGD`, admite una función que calcula la pérdida y salta los parámetros sin
# gradiente, aquí el sesgo, que está congelado. El planificador cambia `lr` en los grupos: si no se le dice otra cosa, `StepLR` lo multiplica por 0,1.

# %% [markdown] lang="en" tags=["solution"]
# Besides the constructor, only `step` has to be written. Like `SGD`, it takes a function that computes the loss and skips the parameters
# without a gradient, here the bias, which is frozen. The scheduler changes `lr` in the groups: if it is not told otherwise, `StepLR` multiplies it by 0.1.

# %% tags=["solution"]
class OwnSGD(torch.optim.Optimizer):
    def __init__(self, params, lr, momentum):
        super().__init__(params, {"lr": lr, "momentum": momentum})

    @torch.no_grad()
    def step(self, closure=None):
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for group in self.param_groups:
            for parameter in group["params"]:
                if parameter.grad is None:
                    continue
                state = self.state[parameter]
                direction = parameter.grad.clone()
                if state:
                    direction += group["momentum"] * state["buffer"]
                state["buffer"] = direction
                parameter -= group["lr"] * direction
        return None if closure is None else loss


def closure():
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(ours(x), y)
    loss.backward()
    return loss


ours = make_model()
ours.bias.requires_grad_(False)
optimizer = OwnSGD(ours.parameters(), lr=0.1, momentum=0.5)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1)
losses, _ = train(ours, optimizer)
scheduler.step()
print(f"{losses[-1]:.4f} {optimizer.param_groups[0]['lr']:.2f}")
print(f"{optimizer.step(closure).item():.4f}", ours.bias.item())

# %% [markdown] lang="es"
# ## Ejercicio: decaimiento de pesos separado { #exercise-decoupled }
#
# `torch.optim.AdamW` no suma el decaimiento al gradiente: multiplica antes el parámetro por `1 - lr * weight_decay`. Hazlo en una subclase de
# `GroupSGD`. ¿Da lo mismo que el `SGD` de PyTorch con `momentum=0`? ¿Y con `momentum=0.5`?

# %% [markdown] lang="en"
# ## Exercise: decoupled weight decay { #exercise-decoupled }
#
# `torch.optim.AdamW` does not add the decay to the gradient: it multiplies the parameter by `1 - lr * weight_decay` before. Do it in a subclass of
# `GroupSGD`. Does it give the same as PyTorch's `SGD` with `momentum=0`? And with `momentum=0.5`?

# %% [markdown] lang="es" tags=["solution"]
# Sin momento es la misma cuenta escrita de otro modo. Con momento no: sumado al gradiente, el decaimiento entra en el estado y se acumula.

# %% [markdown] lang="en" tags=["solution"]
# Without momentum it is the same sum written in another way. With momentum it is not: added to the gradient, the decay enters the state and builds
# up.

# %% tags=["solution"]
class DecoupledSGD(GroupSGD):
    def update(self, parameter, group):
        parameter *= 1 - group["lr"] * group["weight_decay"]
        super().update(parameter, {**group, "weight_decay": 0.0})


for momentum in (0, 0.5):
    options["momentum"] = momentum
    ours, theirs = make_model(), make_model()
    train(ours, DecoupledSGD(make_groups(ours), **options))
    train(theirs, torch.optim.SGD(make_groups(theirs), **options))
    print(momentum, f"{largest_difference(ours, theirs):.3f}")

# %% [markdown] lang="es"
# ## Comprobar el optimizador con el de PyTorch { #check }
#
# `GroupSGD` y `torch.optim.SGD` dejan los mismos valores con estas cuatro combinaciones de `momentum` y `weight_decay`. Tu clase no tiene las
# demás opciones de `SGD`, como `dampening` o `maximize`: las admite sin error y no las usa.

# %% [markdown] lang="en"
# ## Check the optimizer against PyTorch's { #check }
#
# `GroupSGD` and `torch.optim.SGD` leave the same values with these four combinations of `momentum` and `weight_decay`. Your class does not have
# the other options of `SGD`, such as `dampening` or `maximize`: it takes them without an error and does not use them.

# %%
for momentum in (0, 0.5):
    for weight_decay in (0, 0.2):
        options = {"momentum": momentum, "weight_decay": weight_decay}
        ours, theirs = make_model(), make_model()
        train(ours, GroupSGD(make_groups(ours), lr=0.1, **options))
        reference = torch.optim.SGD(make_groups(theirs), lr=0.1, **options)
        train(theirs, reference)
        print(options, f"{largest_difference(ours, theirs):.5f}")
