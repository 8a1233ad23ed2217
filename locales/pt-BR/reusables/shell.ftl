## data/reusables/shell/stop-when-unsure.md

shell-stop-when-unsure-text-1 = **Aviso:** Quando uma etapa falhar, pare e descubra o motivo antes de continuar. Cada etapa seguinte depende das anteriores.

## data/reusables/shell/values.md

shell-values-text-1 = Os comandos obtêm seus valores das entradas, como variáveis de ambiente. Nada precisa ser editado neles e cada um termina com um erro assim que algo não está como deveria.
