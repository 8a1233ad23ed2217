title = Verificar um backup
short-title = Verificar um backup
intro = Restaure um backup em uma pasta vazia, comprove que cada arquivo nele está íntegro e registre o resultado. O próprio backup é apenas lido.
permissions = Você precisa ter permissão para ler o backup. Não é preciso ser root.
ask-backup = O backup, um arquivo que termina em .tar.gz, como caminho absoluto
ask-database = O banco de dados SQLite dentro do backup, como caminho relativo, ou none
ask-log = O arquivo ao qual o resultado é acrescentado, como caminho absoluto
ask-max-age-hours = Quantas horas de idade o backup pode ter
ask-scratch-parent = A pasta em que o backup é restaurado durante o teste

## #about-this-procedure

about-this-procedure-heading = Sobre este procedimento
about-this-procedure-text-1 = Um backup que ninguém restaurou é só uma esperança. Este procedimento restaura um backup por completo, compara-o com o que ele deveria conter e remove de novo os arquivos restaurados.
about-this-procedure-text-2 = O backup é um arquivo compactado. Ao lado dele fica um arquivo com o mesmo nome, terminado em `.sha256`, que contém sua soma de verificação. Dentro dele, no nível superior, o arquivo `manifest.sha256` contém a soma de verificação de cada um dos outros arquivos.

## #before-you-begin

before-you-begin-heading = Antes de começar
before-you-begin-item-1 = Escolha uma máquina que tenha espaço para todos os arquivos do backup.
before-you-begin-item-2 = Não use a máquina cujos dados estão no backup. Uma restauração também precisa funcionar quando essa máquina não existir mais.
before-you-begin-text-1 = **Dica:** Para gravar um manifesto quando um backup é feito, execute isto na pasta que é salva:

## #verify-the-backup

verify-the-backup-heading = Verificar o backup
age = Verifique se o backup existe, não está vazio e não é antigo demais.
checksum = Compare o backup com sua soma de verificação.
archive = Leia o arquivo compactado inteiro uma vez, sem descompactá-lo.
scratch-folder = Crie uma pasta vazia para a restauração.
contents = Liste os arquivos no arquivo compactado e recuse nomes que sairiam da pasta.
space = Verifique se há espaço para os arquivos restaurados.
restore = Restaure todos os arquivos.
files = Compare cada arquivo restaurado com o manifesto.
missing-files = Verifique se todos os arquivos do manifesto estão lá e se não há nenhum outro.
database = Faça com que o { $sqlite } verifique o banco de dados. Com `none` como banco de dados, esta etapa não faz nada.
record = Registre o resultado.
clean-up = Remova os arquivos restaurados.

## #if-a-check-fails

if-a-check-fails-heading = Se uma verificação falhar
if-a-check-fails-item-1 = Guarde a pasta com os arquivos restaurados. Ela mostra quais arquivos estão danificados.
if-a-check-fails-item-2 = Verifique imediatamente o backup anterior a este, para saber com o que você pode contar.
if-a-check-fails-item-3 = Avise às pessoas que respondem pelos dados que não há um backup bom desde então.
if-a-check-fails-item-4 = Corrija o trabalho de backup, deixe-o ser executado e verifique o novo backup desde a primeira etapa.
