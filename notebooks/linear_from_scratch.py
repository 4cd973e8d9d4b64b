# ---
# title:
#   es: Construir Linear desde cero
#   en: Build Linear from scratch
# description:
#   es: "Una capa lineal escrita con nn.Parameter: registrarla, inicializarla, entrenarla, compararla con nn.Linear, guardarla y cargarla."
#   en: "A linear layer written with nn.Parameter: register it, initialize it, train it, compare it with nn.Linear, save it and load it."
# ---

# %% [markdown] lang="es"
# # Construir `Linear` desde cero { #linear-from-scratch }
#
# Una capa lineal calcula `x @ weight.T + bias`. En este tutorial la escribes con dos `nn.Parameter`, la entrenas y compruebas que
# calcula lo mismo que `nn.Linear`. Por el camino verás lo que hace un módulo con un parámetro: lo registra, lo entrega al optimizador, lo
# guarda y lo carga.
#
# Necesitas saber qué es un tensor y cómo se escribe una clase de Python. Abre un cuaderno vacío y copia las celdas en orden: cada una usa
# lo que definen las anteriores. Son unos veinte minutos, sin los ejercicios.

# %% [markdown] lang="en"
# # Build `Linear` from scratch { #linear-from-scratch }
#
# A linear layer computes `x @ weight.T + bias`. In this tutorial you write it with two `nn.Parameter`, train it and check that it
# computes the same as `nn.Linear`. On the way you will see what a module does with a parameter: it registers it, hands it to the optimizer,
# saves it and loads it.
#
# You need to know what a tensor is and how a Python class is written. Open an empty notebook and copy the cells in order: each one uses
# what the previous ones define. It takes about twenty minutes, without the exercises.

# %% [markdown] lang="es"
# ## Datos que salen de una regla conocida { #data }
#
# La regla son un peso y un sesgo que conoces, `true_weight` y `true_bias`: con ellos, `y` combina las dos columnas de `x`, y lleva
# un poco de ruido. Así, al final puedes ver si la capa la encontró. `torch.randn` da números al azar, y `torch.manual_seed(0)` fija
# la semilla: te saldrán los mismos cada vez.

# %% [markdown] lang="en"
# ## Data that comes from a known rule { #data }
#
# The rule is a weight and a bias that you know, `true_weight` and `true_bias`: `y` combines the two columns of `x` with them, and has a
# little noise. That way, at the end you can see whether the layer found it. `torch.randn` gives random numbers, and
# `torch.manual_seed(0)` sets the seed: you will get the same ones each time.

# %%
import torch
from torch import nn

torch.manual_seed(0)
true_weight = torch.tensor([[2.0, -1.0]])
true_bias = torch.tensor([0.5])
x = torch.randn(100, 2)
y = x @ true_weight.T + true_bias + 0.1 * torch.randn(100, 1)
print(x.shape, y.shape)

# %% [markdown] lang="es"
# Son 100 filas. En cada una hay dos entradas y una salida.

# %% [markdown] lang="en"
# There are 100 rows. Each one has two inputs and one output.

# %% [markdown] lang="es"
# ## Una capa con tensores normales no tiene parámetros { #plain-tensors }
#
# La capa tiene que recordar dos tensores: `weight`, con una fila por salida y una columna por entrada, y `bias`, con un valor por salida.
# Guárdalos primero tal cual. Una capa es un módulo: un objeto de una clase que hereda de `nn.Module`. Al llamarlo, como en `plain(x)`, se
# ejecuta su `forward`.

# %% [markdown] lang="en"
# ## A layer with plain tensors has no parameters { #plain-tensors }
#
# The layer has to remember two tensors: `weight`, with one row per output and one column per input, and `bias`, with one value per
# output. Store them first as they are. A layer is a module: an object of a class that inherits from `nn.Module`. When you call it, as in
# `plain(x)`, its `forward` runs.

# %%
class PlainLinear(nn.Module):
    def __init__(self, in_features, out_features):
        super().__init__()
        self.weight = torch.zeros(out_features, in_features)
        self.bias = torch.zeros(out_features)

    def forward(self, x):
        return x @ self.weight.T + self.bias


plain = PlainLinear(2, 1)
print(plain(x).shape)
print(list(plain.parameters()))

# %% [markdown] lang="es"
# La salida tiene la forma correcta, una fila por cada fila de `x`. Pero `parameters()` está vacío: el módulo no sabe que haya algo que entrenar. Un
# optimizador, el objeto que cambia los parámetros al entrenar, no acepta una lista así.

# %% [markdown] lang="en"
# The output has the right shape, one row for each row of `x`. But `parameters()` is empty: the module does not know that there is anything to
# train. An optimizer, the object that changes the parameters in training, does not accept such a list.

# %%
torch.optim.SGD(plain.parameters(), lr=0.1)  # raises: ValueError

# %% [markdown] lang="es"
# ## Registrar los parámetros { #register }
#
# Escribe otra vez la clase, ahora con el nombre `Linear`, y cambia dos líneas de `__init__`: envuelve cada tensor en `nn.Parameter`.

# %% [markdown] lang="en"
# ## Register the parameters { #register }
#
# Write the class again, now with the name `Linear`, and change two lines of `__init__`: wrap each tensor in `nn.Parameter`.

# %%
class Linear(nn.Module):
    def __init__(self, in_features, out_features):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(out_features, in_features))
        self.bias = nn.Parameter(torch.zeros(out_features))

    def forward(self, x):
        return x @ self.weight.T + self.bias


layer = Linear(2, 1)
for name, parameter in layer.named_parameters():
    print(name, tuple(parameter.shape), parameter.requires_grad)

# %% [markdown] lang="es"
# Los dos salen en `named_parameters()` con su nombre, y los dos piden gradiente. Basta con asignarlos. Mira ahora dónde están.

# %% [markdown] lang="en"
# Both come out of `named_parameters()` with their name, and both require a gradient. Assigning them is enough. Now look where they are.

# %%
print("weight" in vars(layer))
print(list(layer._parameters))
print(layer.weight is layer._parameters["weight"])

# %% [markdown] lang="es"
# `weight` no está entre los atributos corrientes del objeto, sino en el diccionario `_parameters`. Al asignar un `Parameter`, el módulo lo
# pone ahí; al leer `layer.weight`, lo busca ahí y devuelve ese mismo objeto. Eso es registrar. [Registrar parámetros](../learn/registration.md)
# cuenta los casos en que no ocurre.

# %% [markdown] lang="en"
# `weight` is not among the ordinary attributes of the object but in the dictionary `_parameters`. When you assign a `Parameter`, the module
# puts it there; when you read `layer.weight`, it looks there and returns that same object. That is what registering is. [Register
# parameters](../learn/registration.md) tells in which cases it does not happen.

# %% [markdown] lang="es"
# ## Dar un paso de entrenamiento { #one-step }
#
# La pérdida es el error cuadrático medio. Antes de `backward()` el parámetro no tiene gradiente; después, `grad` dice cómo cambia la pérdida
# cuando crece cada valor.

# %% [markdown] lang="en"
# ## Take one training step { #one-step }
#
# The loss is the mean squared error. Before `backward()` the parameter has no gradient; afterwards, `grad` says how the loss changes when
# each value grows.

# %%
loss = nn.functional.mse_loss(layer(x), y)
print(f"{loss.item():.4f}")
print(layer.weight.grad)
loss.backward()
print(layer.weight.grad)
print(layer.bias.grad)

# %% [markdown] lang="es"
# La pérdida vale 3,7691. El gradiente del primer peso es negativo: si ese peso sube, la pérdida baja. El gradiente del segundo es positivo:
# ese peso tiene que bajar. Es lo que hace el optimizador, que resta a cada parámetro `lr` veces su gradiente.

# %% [markdown] lang="en"
# The loss is 3.7691. The first weight has a negative gradient: if that weight goes up, the loss goes down. The second has a positive one:
# that weight has to go down. This is what the optimizer does: it subtracts `lr` times its gradient from each parameter.

# %%
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
before = layer.weight
optimizer.step()
print(layer.weight)
print(layer.weight is before)
print(f"{nn.functional.mse_loss(layer(x), y).item():.4f}")

# %% [markdown] lang="es"
# El primer peso pasó de 0 a 0,2789, que es 0,1 por 2,7894. `layer.weight` sigue siendo el mismo objeto, con otros valores, y la pérdida bajó
# a 2,7645.

# %% [markdown] lang="en"
# The first weight went from 0 to 0.2789, which is 0.1 times 2.7894. `layer.weight` is still the same object, with other values, and the loss
# went down to 2.7645.

# %% [markdown] lang="es"
# ## Entrenar la capa en un bucle { #train }
#
# Antes de repetir el paso, mira qué hace `backward()` si ya había un gradiente.

# %% [markdown] lang="en"
# ## Train the layer in a loop { #train }
#
# Before you repeat the step, look at what `backward()` does if there was a gradient already.

# %%
for _ in range(3):
    nn.functional.mse_loss(layer(x), y).backward()
    print(layer.bias.grad)

# %% [markdown] lang="es"
# `backward()` suma el gradiente nuevo al que ya hay en `.grad`. Los parámetros no cambian aquí, así que cada vuelta suma lo mismo:
# `-0.7902`, el gradiente con los valores que dejó el paso. El `-0.9851` que quedaba de antes del paso pasa a `-1.7753` y luego a `-2.5655`.
# Por eso cada paso empieza con `zero_grad()`, que lo borra. Guarda en `history` los tres valores de la capa, para ver cómo se mueven.

# %% [markdown] lang="en"
# `backward()` adds the new gradient to the one that is already in `.grad`. The parameters do not change here, so each round adds the same:
# `-0.7902`, the gradient at the values that the step left. The `-0.9851` left over from before the step goes to `-1.7753`, then to
# `-2.5655`. That is why each step begins with `zero_grad()`, which clears it. Keep the three values of the layer in `history`, to see how
# they move.

# %%
history = []
for step in range(60):
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(layer(x), y)
    loss.backward()
    optimizer.step()
    history.append([*layer.weight[0].tolist(), layer.bias.item()])
    if step % 20 == 19:
        print(step + 1, f"{loss.item():.4f}")
print(layer.weight)
print(layer.bias)

# %% [markdown] lang="es"
# En el paso 20 la pérdida es 0,0176; en el 40 llega a 0,0093 y ahí se queda, porque lo que queda es el ruido de los datos. Los valores
# aprendidos, `2.0075`, `-0.9874` y `0.5015`, están cerca de los de la regla: `2.0`, `-1.0` y `0.5`.
#
# Mira el camino de cada uno. Las líneas de puntos son los valores de la regla.

# %% [markdown] lang="en"
# At step 20 the loss is 0.0176; at 40 it reaches 0.0093 and stays there, because what remains is the noise in the data. The learned values,
# `2.0075`, `-0.9874` and `0.5015`, are close to those of the rule: `2.0`, `-1.0` and `0.5`.
#
# Look at the path of each one. The dotted lines are the values of the rule.

# %% alt-es="El primer peso sube a 2, el segundo baja a −1 y el sesgo sube a 0,5. Cada uno llega a su línea de puntos y en la segunda mitad ya no se separa de ella." alt-en="The first weight rises to 2, the second falls to −1 and the bias rises to 0.5. Each one reaches its dotted line and in the second half no longer leaves it."
import matplotlib.pyplot as plt

plt.plot(history, label=["$w_1$", "$w_2$", "$b$"])
for value in (2.0, -1.0, 0.5):
    plt.axhline(value, color="gray", linestyle=":")
plt.xlabel("step")
plt.legend(loc=(0.75, 0.6))
plt.show()

# %% [markdown] lang="es"
# Al principio el gradiente y los pasos son grandes. Cerca de la línea los dos se hacen pequeños.

# %% [markdown] lang="en"
# At the beginning the gradient and the steps are large. Near the line both become small.

# %% [markdown] lang="es"
# ## Elegir los valores iniciales de una capa { #initialize }
#
# Esta capa aprendió aunque empezaba en cero. Una red de dos capas que empiezan en cero, con `nn.ReLU` en medio, no puede aprender así.
# `nn.Sequential` aplica un módulo tras otro, y `nn.ReLU` cambia por cero los valores negativos. La entrada sigue siendo `x`, y el
# objetivo ya no es una recta: `curve` es el valor absoluto de la primera columna de `x`.

# %% [markdown] lang="en"
# ## Choose the initial values of a layer { #initialize }
#
# This layer learned although it started at zero. A network of two layers that start at zero, with `nn.ReLU` in between, cannot learn like
# that. `nn.Sequential` applies one module after another, and `nn.ReLU` replaces negative values with zero. The input is still `x`, and
# the target is no longer a straight line: `curve` is the absolute value of the first column of `x`.

# %%
curve = x[:, :1].abs()


def train(model, target, steps):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    losses = []
    for _ in range(steps):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), target)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


zeros = nn.Sequential(Linear(2, 8), nn.ReLU(), Linear(8, 1))
zeros_losses = train(zeros, curve, 200)
print(f"{zeros_losses[0]:.4f} {zeros_losses[-1]:.4f}")
for name, parameter in zeros.named_parameters():
    print(name, parameter.count_nonzero().item(), parameter.numel())

# %% [markdown] lang="es"
# La pérdida se para en 0,2982. Cada línea dice cuántos valores de un parámetro son distintos de cero después de 200 pasos, y cuántos
# tiene: solo cambió el sesgo de la última capa, `2.bias`. El número del nombre es el lugar de la capa en `nn.Sequential`.
#
# La última capa calcula $w h + b$, donde $h$ es lo que sale de `nn.ReLU`. Si $g$ es el gradiente de la pérdida respecto de ese resultado,
# el gradiente de $w$ es $g h$, el gradiente de $h$ es $g w$ y el gradiente de $b$ es $g$. Al empezar, $w$ vale cero, y $h$ también: la
# primera capa da cero, y `nn.ReLU` lo deja en cero. Así que solo $b$ recibe algo. A la primera capa, de la que sale $h$, no le llega nada,
# y los pesos de las dos capas se quedan donde estaban.

# %% [markdown] lang="en"
# The loss stops at 0.2982. Each line says how many values of a parameter differ from zero after 200 steps, and how many it has: only the
# bias of the last layer, `2.bias`, changed. The number in the name is the place of the layer in `nn.Sequential`.
#
# The last layer computes $w h + b$, where $h$ is what comes out of `nn.ReLU`. If $g$ is the gradient of the loss with respect to that
# result, the gradient of $w$ is $g h$, the gradient of $h$ is $g w$, and the gradient of $b$ is $g$. At the start $w$ is zero, and so is
# $h$: the first layer gives zero, and `nn.ReLU` leaves it at zero. So only $b$ gets anything. Nothing reaches the first layer, which $h$
# comes from, and the weights of both layers stay where they were.

# %% [markdown] lang="es"
# Con valores al azar sí arranca. Ponlos en un método `reset_parameters`, como hace `nn.Linear`. `torch.empty` reserva el tensor sin
# darle valores, y `nn.init.uniform_` lo rellena in situ, dentro de un `no_grad` suyo, con valores entre `-bound` y `bound`. El límite es uno partido por la raíz cuadrada del
# número de entradas: con muchas entradas, es pequeño.

# %% [markdown] lang="en"
# With random values it does get going. Set them in a method `reset_parameters`, as `nn.Linear` does. `torch.empty` allocates the tensor
# without giving it values, and `nn.init.uniform_` fills it in-place, inside a `no_grad` of its own, with values between `-bound` and `bound`. The bound is one divided by the
# square root of the number of inputs: with many inputs, it is small.

# %%
class Linear(nn.Module):
    def __init__(self, in_features, out_features):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(out_features, in_features))
        self.bias = nn.Parameter(torch.empty(out_features))
        self.reset_parameters()

    def reset_parameters(self):
        bound = self.weight.shape[1] ** -0.5
        nn.init.uniform_(self.weight, -bound, bound)
        nn.init.uniform_(self.bias, -bound, bound)

    def forward(self, x):
        return x @ self.weight.T + self.bias


torch.manual_seed(0)
uniform = nn.Sequential(Linear(2, 8), nn.ReLU(), Linear(8, 1))
uniform_losses = train(uniform, curve, 200)
print(f"{uniform_losses[0]:.4f} {uniform_losses[-1]:.4f}")

# %% [markdown] lang="es"
# Ahora la pérdida baja de 1,2194 a 0,0046. Compara las dos curvas.

# %% [markdown] lang="en"
# Now the loss goes down from 1.2194 to 0.0046. Compare the two curves.

# %% alt-es="La curva `zeros` baja en los primeros pasos y se queda plana cerca de 0,2982. La curva `uniform_` empieza por encima y baja hasta casi cero." alt-en="The curve `zeros` falls in the first steps and stays flat near 0.2982. The curve `uniform_` starts above it and falls almost to zero."
steps = range(0, 200, 4)
plt.plot(steps, zeros_losses[::4], label="zeros")
plt.plot(steps, uniform_losses[::4], label="uniform_")
plt.xlabel("step")
plt.ylabel("loss")
plt.legend()
plt.show()

# %% [markdown] lang="es"
# Hay otras reglas para elegir los valores iniciales en [Inicializar parámetros](../guides/initialize.md).

# %% [markdown] lang="en"
# There are other rules for choosing the initial values in [Initialize parameters](../guides/initialize.md).

# %% [markdown] lang="es"
# ## Comparar la capa con `nn.Linear` { #compare }
#
# `nn.Linear` sortea sus valores entre los mismos límites (`Linear.reset_parameters` en `torch/nn/modules/linear.py`). Con la misma semilla, las
# dos capas deben empezar iguales. `torch.allclose` dice si dos tensores tienen los mismos valores o casi.

# %% [markdown] lang="en"
# ## Compare the layer with `nn.Linear` { #compare }
#
# `nn.Linear` draws its values between the same bounds (`Linear.reset_parameters` in `torch/nn/modules/linear.py`). With the same seed, the two
# layers should start equal. `torch.allclose` says whether two tensors have the same values, or nearly.

# %%
torch.manual_seed(0)
mine = Linear(2, 1)
torch.manual_seed(0)
theirs = nn.Linear(2, 1)
print(mine.weight)
print(theirs.weight)
print(torch.allclose(mine.bias, theirs.bias))

# %% [markdown] lang="es"
# Y lo son: los dos pesos coinciden, igual que los sesgos. Compara también la pérdida y los gradientes de las dos.

# %% [markdown] lang="en"
# They do: the two weights match, and so do the biases. Compare the loss and the gradients of the two as well.

# %%
for model in (mine, theirs):
    loss = nn.functional.mse_loss(model(x), y)
    loss.backward()
    print(f"{loss.item():.4f}", model.weight.grad, model.bias.grad)

# %% [markdown] lang="es"
# Las dos líneas coinciden: 5,4095 y los mismos gradientes. Tu capa y la de PyTorch calculan lo mismo, pero no siempre
# redondean igual: en media precisión, o con muchas entradas, las últimas cifras cambian.

# %% [markdown] lang="en"
# The two lines match: 5.4095 and the same gradients. Your layer and PyTorch's compute the same, but they don't always round
# alike: in half precision, or with many inputs, the last digits differ.

# %% [markdown] lang="es"
# ## Guardar y cargar la capa { #save }
#
# `state_dict()` da los valores de los parámetros con sus nombres. Guarda ese diccionario en el archivo `layer.pt` y léelo de nuevo.

# %% [markdown] lang="en"
# ## Save and load the layer { #save }
#
# `state_dict()` gives the values of the parameters with their names. Save that dictionary in the file `layer.pt` and read it back.

# %%
torch.save(layer.state_dict(), "layer.pt")
state = torch.load("layer.pt")
for name, tensor in state.items():
    print(name, tensor)

# %% [markdown] lang="es"
# Son los valores de la capa entrenada. Para usarlos, crea una capa de la misma forma y cárgalos en ella. `torch.equal` dice si dos
# tensores tienen la misma forma y los mismos valores.

# %% [markdown] lang="en"
# They are the values of the trained layer. To use them, create a layer of the same shape and load them into it. `torch.equal` says
# whether two tensors have the same shape and the same values.

# %%
restored = Linear(2, 1)
print(torch.equal(restored(x), layer(x)))
print(restored.load_state_dict(state))
print(torch.equal(restored(x), layer(x)))
print(nn.Linear(2, 1).load_state_dict(state))

# %% [markdown] lang="es"
# Antes de cargar, las salidas son distintas; después, iguales. `nn.Linear` también carga el mismo archivo, porque los nombres y las formas
# coinciden.

# %% [markdown] lang="en"
# Before loading, the outputs are different; afterwards, they are equal. `nn.Linear` loads the same file too, because the names and the
# shapes match.

# %% [markdown] lang="es"
# ## Comprobar la capa { #check }
#
# La capa encontró la regla, calcula lo mismo que `nn.Linear` y se recuperó del archivo. Quedan los ejercicios; después de ellos sigue
# [Una temperatura y una activación entrenables](learnable_temperature.ipynb), donde añades parámetros que tus capas aún no tienen.

# %% [markdown] lang="en"
# ## Check the layer { #check }
#
# The layer found the rule, computes the same as `nn.Linear` and was recovered from the file. The exercises are left; after them comes [A
# trainable temperature and activation](learnable_temperature.ipynb), where you add parameters that your layers do not have yet.

# %%
print(torch.allclose(layer.weight, true_weight, atol=0.05))
print(torch.allclose(layer.bias, true_bias, atol=0.05))
print(torch.allclose(mine(x), theirs(x)))
print(torch.equal(restored(x), layer(x)))

# %% [markdown] lang="es"
# ## Ejercicio: una capa sin sesgo { #exercise-bias }
#
# Escribe `OptionalBias`: la `Linear` que empieza en cero, con un argumento más, `bias=True`, en el constructor. Con `bias=False`, la capa
# debe calcular sin sesgo y su `state_dict()` debe tener las mismas claves que el `state_dict()` de `nn.Linear(2, 1, bias=False)`. También
# debe rechazar un tensor normal que se asigne después a `bias`. Una pista: `register_parameter` recibe un nombre y un parámetro, o un
# nombre y `None`, y lo registra con ese nombre.

# %% [markdown] lang="en"
# ## Exercise: a layer without a bias { #exercise-bias }
#
# Write `OptionalBias`: the `Linear` that starts at zero, with one more argument, `bias=True`, in the constructor. With `bias=False`, the
# layer should compute with no bias, and its `state_dict()` should have the same keys as the `state_dict()` of
# `nn.Linear(2, 1, bias=False)`. It should also refuse a plain tensor that is assigned to `bias` later. A hint: `register_parameter` takes a
# name and a parameter, or a name and `None`, and registers it under that name.

# %% [markdown] lang="es" tags=["solution"]
# Registra `None` con el nombre `bias`. El atributo existe y `forward` puede preguntar por él, pero no sale en `parameters()` ni se guarda.
# El nombre queda reservado para un parámetro; con `self.bias = None` no lo estaría, y el tensor se aceptaría sin avisar.

# %% [markdown] lang="en" tags=["solution"]
# Register `None` with the name `bias`. The attribute exists and `forward` can ask for it, but it is not in `parameters()` and is not saved.
# The name is reserved for a parameter; with `self.bias = None` it would not be, and the tensor would be accepted without a warning.

# %% tags=["solution"]
class OptionalBias(nn.Module):
    def __init__(self, in_features, out_features, bias=True):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(out_features, in_features))
        if bias:
            self.bias = nn.Parameter(torch.zeros(out_features))
        else:
            self.register_parameter("bias", None)

    def forward(self, x):
        y = x @ self.weight.T
        return y if self.bias is None else y + self.bias


for bias in (True, False):
    ours = OptionalBias(2, 1, bias=bias)
    print(list(ours.state_dict()), ours(x).shape, ours.bias)
print(list(nn.Linear(2, 1, bias=False).state_dict()))
ours.bias = torch.zeros(1)  # raises: TypeError

# %% [markdown] lang="es"
# ## Ejercicio: congelar el sesgo { #exercise-freeze }
#
# Crea una capa nueva, pon su sesgo a cero con `nn.init.zeros_`, congela el sesgo con `requires_grad_(False)` y entrénala 60 pasos con `train` y con
# los datos `y`. ¿Qué valores aprende? ¿Hasta dónde baja la pérdida?

# %% [markdown] lang="en"
# ## Exercise: freeze the bias { #exercise-freeze }
#
# Create a new layer, set its bias to zero with `nn.init.zeros_`, freeze it with `requires_grad_(False)` and train it for 60 steps with `train`
# and with the data `y`. Which values does it learn? How far does the loss go down?

# %% [markdown] lang="es" tags=["solution"]
# Los pesos llegan casi a los mismos valores. El sesgo sigue en cero y sin gradiente, y la pérdida se queda en 0,2606: casi toda es el cuadrado de
# 0,5, el `true_bias` que falta.

# %% [markdown] lang="en" tags=["solution"]
# The weights reach almost the same values. The bias stays at zero and without a gradient, and the loss stays at 0.2606: almost all of it is the
# square of 0.5, the missing `true_bias`.

# %% tags=["solution"]
frozen = Linear(2, 1)
nn.init.zeros_(frozen.bias)
frozen.bias.requires_grad_(False)
frozen_losses = train(frozen, y, 60)
print(frozen.weight)
print(frozen.bias, frozen.bias.grad)
print(f"{frozen_losses[-1]:.4f}")

# %% [markdown] lang="es"
# ## Ejercicio: que `print` diga el tamaño de la capa { #exercise-repr }
#
# `print(layer)` escribe `Linear()`; con una `nn.Linear` dice también sus tamaños. Un módulo da ese texto en un método llamado `extra_repr`,
# que devuelve una cadena. Escríbelo para tu capa a partir de `weight.shape`.

# %% [markdown] lang="en"
# ## Exercise: let `print` tell the size of the layer { #exercise-repr }
#
# `print(layer)` writes `Linear()`; with an `nn.Linear` it also tells its sizes. A module gives that text in a method called `extra_repr`,
# which returns a string. Write it for your layer from `weight.shape`.

# %% [markdown] lang="es" tags=["solution"]
# La forma de `weight` tiene primero las salidas y después las entradas.

# %% [markdown] lang="en" tags=["solution"]
# The shape of `weight` has the outputs first and the inputs after them.

# %% tags=["solution"]
class Described(Linear):
    def extra_repr(self):
        out_features, in_features = self.weight.shape
        return f"in_features={in_features}, out_features={out_features}"


print(layer)
print(Described(2, 1))
print(nn.Linear(2, 1))
