# ---
# title:
#   es: Una temperatura y una activación entrenables
#   en: A trainable temperature and activation
# description:
#   es: "Dos módulos con un solo nn.Parameter cada uno, una temperatura y un factor: cómo se mueven al entrenar y cómo impedir que la temperatura sea negativa."
#   en: "Two modules with a single nn.Parameter each, a temperature and a factor: how they move in training and how to keep the temperature from being negative."
# ---

# %% [markdown] lang="es"
# # Una temperatura y una activación entrenables { #learnable-temperature }
#
# No hace falta que un parámetro sea una matriz. Aquí entrenas dos muy pequeños y miras cómo se mueven en cada paso: la temperatura de un
# clasificador, que es un solo número, y el factor de una función de activación, un número por canal.
#
# Necesitas saber escribir un módulo con un `nn.Parameter` y entrenarlo, como en [Construir `Linear` desde
# cero](linear_from_scratch.ipynb). Son unos veinte minutos, sin los ejercicios.

# %% [markdown] lang="en"
# # A trainable temperature and activation { #learnable-temperature }
#
# A parameter need not be a matrix. Here you train two very small ones and watch how they move at each step: the temperature of a
# classifier, which is a single number, and the factor of an activation function, one number per channel.
#
# You need to know how to write a module with an `nn.Parameter` and train it, as in [Build `Linear` from
# scratch](linear_from_scratch.ipynb). It takes about twenty minutes, without the exercises.

# %% [markdown] lang="es"
# ## Un clasificador demasiado seguro { #overconfident }
#
# `logits` es lo que da, antes de `torch.softmax`, un clasificador de tres clases para 500 ejemplos. Las etiquetas se sortean con las
# probabilidades que dan esos mismos valores divididos por 2,5: el clasificador ordena bien las clases, pero exagera.

# %% [markdown] lang="en"
# ## An overconfident classifier { #overconfident }
#
# `logits` is what a classifier with three classes gives, before `torch.softmax`, for 500 examples. The labels are drawn with the probabilities
# that those same values give when divided by 2.5: the classifier orders the classes well, but it exaggerates.

# %%
import torch
from torch import nn

torch.manual_seed(0)
logits = 4 * torch.randn(500, 3)
labels = torch.multinomial(torch.softmax(logits / 2.5, dim=1), 1).squeeze(1)


def report(logits):
    confidence, predicted = torch.softmax(logits, dim=1).max(dim=1)
    accuracy = (predicted == labels).float().mean()
    print(f"{confidence.mean().item():.4f} {accuracy.item():.4f}")


report(logits)

# %% [markdown] lang="es"
# El primer número es la confianza, la probabilidad media que da a la clase que elige: 0,8635. El segundo es la proporción de aciertos: 0,698.
# Si no exagerara, los dos serían casi iguales.

# %% [markdown] lang="en"
# The first number is the confidence, the mean probability that it gives to the class it chooses: 0.8635. The second is the share of right
# answers: 0.698. If it did not exaggerate, the two would be almost equal.

# %% [markdown] lang="es"
# ## Un parámetro que es un número { #scalar }
#
# La exageración se corrige dividiendo todos los `logits` por un mismo número, la temperatura: por encima de 1, acerca las probabilidades entre
# sí. No hay que adivinarla: es un parámetro y se aprende.

# %% [markdown] lang="en"
# ## A parameter that is a number { #scalar }
#
# The exaggeration is corrected by dividing all the `logits` by one number, the temperature: above 1, it brings the probabilities closer
# together. You do not have to guess it: it is a parameter and it is learned.

# %%
class Temperature(nn.Module):
    def __init__(self):
        super().__init__()
        self.temperature = nn.Parameter(torch.tensor(1.0))

    def forward(self, logits):
        return logits / self.temperature


scaler = Temperature()
for name, parameter in scaler.named_parameters():
    print(name, parameter.shape, parameter.numel())
print(torch.equal(scaler(logits), logits))

# %% [markdown] lang="es"
# Su forma está vacía, porque `torch.tensor(1.0)` no tiene dimensiones, y tiene un elemento. Con 1 el módulo no cambia nada: es un buen valor
# para empezar. Mira ahora su gradiente.

# %% [markdown] lang="en"
# Its shape is empty, because `torch.tensor(1.0)` has no dimensions, and it has one element. With 1 the module changes nothing: it is a good
# value to start from. Now look at its gradient.

# %%
loss = nn.functional.cross_entropy(scaler(logits), labels)
loss.backward()
print(f"{loss.item():.4f}")
print(scaler.temperature.grad)

# %% [markdown] lang="es"
# La pérdida es 0,9364 y el gradiente es negativo: la pérdida baja si la temperatura sube. Los `logits` no cambian; lo único que puede moverse
# es ese número.

# %% [markdown] lang="en"
# The loss is 0.9364 and the gradient is negative: the loss goes down if the temperature goes up. The `logits` do not change; the only thing
# that can move is that number.

# %% [markdown] lang="es"
# ## Ver la temperatura durante el entrenamiento { #watch }
#
# `fit` entrena, imprime la última pérdida y las cinco primeras temperaturas, y devuelve la temperatura después de cada paso.

# %% [markdown] lang="en"
# ## Watch the temperature during training { #watch }
#
# `fit` trains, prints the last loss and the first five temperatures, and returns the temperature after each step.

# %%
def fit(scaler, logits, lr, steps=60):
    optimizer = torch.optim.SGD(scaler.parameters(), lr=lr)
    history = []
    for _ in range(steps):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(scaler(logits), labels)
        loss.backward()
        optimizer.step()
        history.append(scaler.temperature.item())
    print(f"{loss.item():.4f}", [round(value, 4) for value in history[:5]])
    return history


history = fit(scaler, logits, lr=1)
print(f"{history[-1]:.4f}")
report(scaler(logits))

# %% [markdown] lang="es"
# En cinco pasos sube de 1 a 2,009; después, despacio, hasta 2,5278. La pérdida bajó a 0,6898. La confianza es ahora 0,7012, casi la proporción
# de aciertos, que no ha cambiado: dividir todos los `logits` por un número positivo no cambia su orden.

# %% [markdown] lang="en"
# In five steps it goes up from 1 to 2.009; then, slowly, to 2.5278. The loss went down to 0.6898. The confidence is now 0.7012, almost the
# share of right answers, which has not changed: dividing all the `logits` by a positive number does not change their order.

# %% alt-es="La temperatura sube deprisa en los primeros diez pasos y acaba un poco por encima de la línea de puntos, que está en 2,5." alt-en="The temperature rises fast in the first ten steps and ends a little above the dotted line, which is at 2.5."
import matplotlib.pyplot as plt

plt.plot(history)
plt.axhline(2.5, color="gray", linestyle=":")
plt.xlabel("step")
plt.ylabel("temperature")
plt.show()

# %% [markdown] lang="es"
# La línea de puntos es el valor con que se sortearon las etiquetas. Con 500 ejemplos la temperatura llega cerca, no justo a él.

# %% [markdown] lang="en"
# The dotted line is the value that the labels were drawn with. With 500 examples the temperature gets near it, not exactly to it.

# %% [markdown] lang="es"
# ## Cuando la temperatura cruza el cero { #negative }
#
# Nada impide que un parámetro cambie de signo. Otro clasificador es tímido y sus `logits` son diez veces menores. Ahora la temperatura tiene
# que bajar, hasta cerca de 0,25, y la tasa de aprendizaje es grande.

# %% [markdown] lang="en"
# ## When the temperature crosses zero { #negative }
#
# Nothing keeps a parameter from changing sign. Another classifier is timid and its `logits` are ten times smaller. Now the temperature has to
# go down, to about 0.25, and the learning rate is large.

# %%
timid = logits / 10
scaler = Temperature()
history = fit(scaler, timid, lr=3)
report(scaler(timid))

# %% [markdown] lang="es"
# El segundo paso salta de 0,5047 a −0,494, y el tercero, con un gradiente mayor, a −6,1386. Con una temperatura negativa, la clase con menos
# valor pasa a ser la elegida: la proporción de aciertos es 0,076, peor que al azar. Y no vuelve, porque al otro lado del cero la pérdida baja
# al alejarse.

# %% [markdown] lang="en"
# The second step jumps from 0.5047 to −0.494, and the third, with a larger gradient, to −6.1386. With a negative temperature, the class with
# the least value becomes the chosen one: the share of right answers is 0.076, worse than at random. And it does not come back, because on the
# other side of zero the loss goes down by moving away.

# %% [markdown] lang="es"
# ## Aprender el logaritmo de la temperatura { #log }
#
# Entrena el logaritmo, que puede valer cualquier cosa, y calcula la temperatura con `exp()` cada vez que se usa.

# %% [markdown] lang="en"
# ## Learn the logarithm of the temperature { #log }
#
# Train the logarithm, which can have any value, and compute the temperature with `exp()` each time it is used.

# %%
class LogTemperature(nn.Module):
    def __init__(self):
        super().__init__()
        self.log_temperature = nn.Parameter(torch.tensor(0.0))

    @property
    def temperature(self):
        return self.log_temperature.exp()

    def forward(self, logits):
        return logits / self.temperature


scaler = LogTemperature()
history = fit(scaler, timid, lr=3)
print(f"{history[-1]:.4f} {min(history):.4f}")
report(scaler(timid))
print(scaler.log_temperature)

# %% [markdown] lang="es"
# Los mismos datos y la misma tasa de aprendizaje, y la temperatura llega a 0,2537 y siempre es positiva. El parámetro es negativo, −1,3717, y no
# importa. `exp()` va en la propiedad y no en el constructor; ahí no funcionaría:

# %% [markdown] lang="en"
# The same data and the same learning rate, and the temperature reaches 0.2537 and is always positive. The parameter is negative, −1.3717, and it
# does not matter. `exp()` goes in the property and not in the constructor; there it would not work:

# %%
class ExpInConstructor(nn.Module):
    def __init__(self):
        super().__init__()
        self.temperature = nn.Parameter(torch.tensor(0.0)).exp()


broken = ExpInConstructor()
print(type(broken.temperature).__name__, list(broken.parameters()))

# %% [markdown] lang="es"
# El resultado de una operación que crea un tensor es un `Tensor`, no un `Parameter`, y el módulo no lo registra. Hay otra manera de restringir un
# valor, que ahorra escribir la propiedad: [Restringir un parámetro](constrain_parameters.ipynb).

# %% [markdown] lang="en"
# The result of an operation that creates a tensor is a `Tensor`, not a `Parameter`, and the module does not register it. There is another way to
# constrain a value, which saves writing the property: [Constrain a parameter](constrain_parameters.ipynb).

# %% [markdown] lang="es"
# ## Una activación con un factor entrenable { #activation }
#
# `nn.PReLU` deja pasar los valores positivos y multiplica los negativos por un factor que se aprende: uno para todos o, como en `nn.PReLU(2)`, uno
# por canal, que aquí es una columna.
# Escríbela: empieza en 0,25, como la de PyTorch.

# %% [markdown] lang="en"
# ## An activation with a trainable factor { #activation }
#
# `nn.PReLU` lets positive values through and multiplies negative ones by a factor that is learned: one for all of them or, as in `nn.PReLU(2)`, one
# per channel, which here is a column.
# Write it: it starts at 0.25, like PyTorch's.

# %%
class PReLU(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.slope = nn.Parameter(torch.full((channels,), 0.25))

    def forward(self, x):
        return x.clamp(min=0) + self.slope * x.clamp(max=0)


mine, theirs = PReLU(2), nn.PReLU(2)
x = torch.tensor([[-2.0, -4.0], [3.0, -1.0]])
print(mine(x))
print(torch.equal(mine(x), theirs(x)))
mine(x).sum().backward()
theirs(x).sum().backward()
print(mine.slope.grad, theirs.weight.grad)

# %% [markdown] lang="es"
# `x.clamp(min=0)` deja los positivos y `x.clamp(max=0)`, los negativos. Las salidas y los gradientes de los factores coinciden. El gradiente de
# cada factor suma los valores negativos de su canal: −2 en el primero, −4 y −1 en el segundo. En `nn.PReLU` el parámetro se llama `weight`, y los
# canales son la dimensión 1; en tu clase son la última, así que no sirve para imágenes.

# %% [markdown] lang="en"
# `x.clamp(min=0)` keeps the positive values and `x.clamp(max=0)`, the negative ones. The outputs and the gradients of the factors match. Each
# factor's gradient adds up the negative values of its channel: −2 in the first, −4 and −1 in the second. In `nn.PReLU` the parameter is called
# `weight`, and the channels are dimension 1; in your class they are the last dimension, so it does not work for images.

# %% [markdown] lang="es"
# ## Tres funciones con una sola activación { #slopes }
#
# Según su factor, esta activación es el valor absoluto, la identidad o `relu`. Pon las tres como objetivo, una en cada canal, y mira adónde va
# cada factor. `x` tiene una sola columna, y la activación da tres: una con cada factor.

# %% [markdown] lang="en"
# ## Three functions with a single activation { #slopes }
#
# Depending on its factor, this activation is the absolute value, the identity or `relu`. Set the three as the target, one in each channel, and
# watch where each factor goes. `x` has a single column, and the activation gives three: one with each factor.

# %%
x = torch.linspace(-2, 2, 41).unsqueeze(1)
target = torch.cat([x.abs(), x, x.relu()], dim=1)
activation = PReLU(3)
optimizer = torch.optim.SGD(activation.parameters(), lr=0.5)
slopes = []
for step in range(30):
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(activation(x), target)
    loss.backward()
    optimizer.step()
    slopes.append(activation.slope.tolist())
    if step in (0, 4, 29):
        print(step + 1, [round(value, 3) for value in slopes[-1]])

# %% [markdown] lang="es"
# Los tres parten del mismo sitio. En el paso 30 están en −1, 1 y 0: el valor absoluto, la identidad y `relu`.

# %% [markdown] lang="en"
# The three start from the same place. At step 30 they are at −1, 1 and 0: the absolute value, the identity and `relu`.

# %% alt-es="Los tres factores salen de 0,25 y se separan: `abs` baja a −1, `identity` sube a 1 y `relu` baja a 0. Casi llegan en diez pasos." alt-en="The three factors leave 0.25 and part: `abs` falls to −1, `identity` rises to 1 and `relu` falls to 0. They almost arrive in ten steps."
plt.plot(slopes, label=["abs", "identity", "relu"])
plt.xlabel("step")
plt.ylabel("slope")
plt.legend(loc=(0.7, 0.2))
plt.show()

# %% [markdown] lang="es"
# ## Entrenar la activación dentro de una red { #network }
#
# El factor se entrena junto con los demás pesos. Con una sola unidad oculta, `nn.ReLU` no puede doblarse como el valor absoluto. Con la tuya,
# sí se puede. Las dos redes parten de los mismos pesos.

# %% [markdown] lang="en"
# ## Train the activation inside a network { #network }
#
# The factor is trained together with the other weights. With a single hidden unit, `nn.ReLU` cannot bend like the absolute value. With yours,
# it can be done. Both networks start from the same weights.

# %%
def fit_network(activation):
    model = nn.Sequential(nn.Linear(1, 1), activation, nn.Linear(1, 1))
    for layer in (model[0], model[2]):
        nn.init.ones_(layer.weight)
        nn.init.zeros_(layer.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(150):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), x.abs())
        loss.backward()
        optimizer.step()
    names = [name for name, _ in model.named_parameters()]
    print(f"{loss.item():.3f}", names)
    return model


relu = fit_network(nn.ReLU())
prelu = fit_network(PReLU(1))
print(round(prelu[1].slope.item(), 2))

# %% [markdown] lang="es"
# Con `nn.ReLU` la pérdida se queda en 0,242. Con el factor, que sale en la lista como `1.slope`, llega a 0: el optimizador lo llevó de 0,25
# a −0,95.

# %% [markdown] lang="en"
# With `nn.ReLU` the loss stays at 0.242. With the factor, which is in the list as `1.slope`, it reaches 0: the optimizer took it from 0.25 to
# −0.95.

# %% [markdown] lang="es"
# ## Ejercicio: una temperatura por clase { #exercise-per-class }
#
# Cambia `Temperature` para que tenga una temperatura por clase. Entrénala 60 pasos con `logits`, con `lr=3`. `fit` guarda la temperatura como
# un solo número, así que escribe tú el bucle. ¿Se parecen las tres? ¿Puede cambiar ahora la proporción de aciertos?

# %% [markdown] lang="en"
# ## Exercise: one temperature per class { #exercise-per-class }
#
# Change `Temperature` so that it has one temperature per class. Train it for 60 steps with `logits`, with `lr=3`. `fit` keeps the temperature
# as a single number, so write the loop yourself. Are the three alike? Can the share of right answers change now?

# %% [markdown] lang="es" tags=["solution"]
# Basta con dar al parámetro tres elementos: cada columna se divide por su temperatura. Las tres se parecen, porque todas las etiquetas se
# sortearon con la misma temperatura. La proporción de aciertos puede cambiar, y cambia un poco: cada clase se divide por un número distinto y el
# orden puede cambiar.

# %% [markdown] lang="en" tags=["solution"]
# It is enough to give the parameter three elements: each column is divided by its own temperature. The three are alike, because all the labels
# were drawn with the same temperature. The share of right answers can change, and it changes a little: each class is divided by a different number
# and the order can change.

# %% tags=["solution"]
class PerClass(nn.Module):
    def __init__(self, classes):
        super().__init__()
        self.temperature = nn.Parameter(torch.ones(classes))

    def forward(self, logits):
        return logits / self.temperature


scaler = PerClass(3)
optimizer = torch.optim.SGD(scaler.parameters(), lr=3)
for _ in range(60):
    optimizer.zero_grad()
    nn.functional.cross_entropy(scaler(logits), labels).backward()
    optimizer.step()
print(scaler.temperature)
report(scaler(logits))

# %% [markdown] lang="es"
# ## Ejercicio: el decaimiento de pesos también tira de la temperatura { #exercise-weight-decay }
#
# Entrena `Temperature` y `LogTemperature` con `logits`, 60 pasos con `lr=1`, y con `weight_decay=0.1` en el optimizador. ¿Hacia qué valor tira
# el decaimiento de cada una? ¿Cómo lo evitas?

# %% [markdown] lang="en"
# ## Exercise: weight decay pulls on the temperature too { #exercise-weight-decay }
#
# Train `Temperature` and `LogTemperature` with `logits`, for 60 steps with `lr=1`, and with `weight_decay=0.1` in the optimizer. Towards which
# value does the decay pull each one? How do you avoid it?

# %% [markdown] lang="es" tags=["solution"]
# Tira del parámetro hacia 0: una temperatura de 0, o un logaritmo de 0, que es una temperatura de 1. Las dos se quedan por debajo de 2,5. Pon
# el parámetro en un [grupo de parámetros](../guides/parameter-groups.md) con `weight_decay=0`, como en el tercer caso.

# %% [markdown] lang="en" tags=["solution"]
# It pulls the parameter towards 0: a temperature of 0, or a logarithm of 0, which is a temperature of 1. Both stay below 2.5. Put the parameter
# in a [parameter group](../guides/parameter-groups.md) with `weight_decay=0`, as in the third case.

# %% tags=["solution"]
for scaler, decay in [
    (Temperature(), 0.1),
    (LogTemperature(), 0.1),
    (Temperature(), 0),
]:
    group = {"params": scaler.parameters(), "weight_decay": decay}
    optimizer = torch.optim.SGD([group], lr=1)
    for _ in range(60):
        optimizer.zero_grad()
        nn.functional.cross_entropy(scaler(logits), labels).backward()
        optimizer.step()
    print(decay, f"{scaler.temperature.item():.3f}")

# %% [markdown] lang="es"
# ## Ejercicio: otra activación entrenable { #exercise-swish }
#
# Escribe una activación que calcule `x * torch.sigmoid(beta * x)` con `beta` entrenable. Parte de 0 y ajústala, con la misma `x`, a una que
# tiene `beta` igual a 1,5: 60 pasos con `lr=1`.

# %% [markdown] lang="en"
# ## Exercise: another trainable activation { #exercise-swish }
#
# Write an activation that computes `x * torch.sigmoid(beta * x)` with a trainable `beta`. Start from 0 and fit it, with the same `x`, to one
# whose `beta` equals 1.5: 60 steps with `lr=1`.

# %% [markdown] lang="es" tags=["solution"]
# El objetivo es la misma fórmula con `beta` igual a 1,5. En 60 pasos, `beta` llega a 1,474, cerca de 1,5.

# %% [markdown] lang="en" tags=["solution"]
# The target is the same formula with `beta` equal to 1.5. In 60 steps, `beta` reaches 1.474, near 1.5.

# %% tags=["solution"]
class Swish(nn.Module):
    def __init__(self):
        super().__init__()
        self.beta = nn.Parameter(torch.tensor(0.0))

    def forward(self, x):
        return x * torch.sigmoid(self.beta * x)


swish = Swish()
optimizer = torch.optim.SGD(swish.parameters(), lr=1)
for step in range(60):
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(swish(x), x * torch.sigmoid(1.5 * x))
    loss.backward()
    optimizer.step()
    if step in (0, 9, 59):
        print(step + 1, f"{swish.beta.item():.3f}")

# %% [markdown] lang="es"
# ## Comprobar la temperatura y las activaciones { #check }
#
# La temperatura quedó cerca de 2,5 y siempre fue positiva, los factores llegaron a las tres funciones y la red tomó la forma del valor
# absoluto.

# %% [markdown] lang="en"
# ## Check the temperature and the activations { #check }
#
# The temperature ended near 2.5 and was always positive, the factors reached the three functions and the network took the shape of the absolute
# value.

# %%
scaler = LogTemperature()
history = fit(scaler, logits, lr=1)
print(abs(history[-1] - 2.5) < 0.1, min(history) > 0)
print(torch.allclose(activation(x), target, atol=0.01))
print(torch.allclose(prelu(x), x.abs(), atol=0.1))
