### data/reusables

## data/reusables/shell/stop-when-unsure.md

shell-stop-when-unsure-text-1 = **Warnung:** Wenn ein Schritt fehlschlägt, halten Sie an und finden Sie den Grund heraus, bevor Sie fortfahren. Jeder spätere Schritt verlässt sich auf die vorhergehenden.

## data/reusables/shell/values.md

shell-values-text-1 = Die Befehle erhalten ihre Werte als Umgebungsvariablen aus den Eingaben. Sie müssen in ihnen nichts bearbeiten, und jeder endet mit einem Fehler, sobald etwas nicht so ist, wie es sein soll.
