### fail-over-postgresql.md

# § Title of the document
title = Fail over a { $postgresql } database

# § Short title of the document
short-title = Fail over { $postgresql }

# § Introduction of the document
intro = Make the standby the new primary, without two primaries at the same time and without losing more than somebody has agreed to lose.

# § Who may do this
permissions = You must be able to sign in to both hosts as the operating system user `postgres`.

# § Question for the input change
ask-change = The number of the incident or the change

# § Question for the input standby-address
ask-standby-address = The address at which clients reach the standby

# § Question for the input primary-data
ask-primary-data = The data folder on the primary

# § Question for the input primary-port
ask-primary-port = The port of the primary

# § Question for the input standby-port
ask-standby-port = The port of the standby

# § Question for the input socket-directory
ask-socket-directory = The folder of the database sockets, on both hosts

# § Question for the input postgresql-bin
ask-postgresql-bin = The folder of the PostgreSQL programs, on both hosts

# § Question for the input max-lag-bytes
ask-max-lag-bytes = How many bytes the standby may lag behind

# § Question for the input service-file
ask-service-file = The connection service file that the clients read, on this machine

# § Question for the input service
ask-service = The name of the clients' section in the connection service file

# § What the host primary is
host-primary = The host that is the primary now

# § What the host standby is
host-standby = The host that is to become the primary

## #about-this-procedure

# § Heading
# ↓ The worst outcome of a failover is not the downtime. It is two primaries…
about-this-procedure-heading = About this procedure

# § Paragraph in “About this procedure”
# ↑ About this procedure
# ↓ Before the failover, the clients write to the primary and the standby fo…
about-this-procedure-text-1 = The worst outcome of a failover is not the downtime. It is two primaries that both accept writes, because nobody can put their data together again. Therefore, the old primary is stopped and fenced before the standby is promoted.

# § Description of a picture in “About this procedure”
# ↑ The worst outcome of a failover is not the downtime. It is two primaries…
# ↓ Before you begin
about-this-procedure-alt-1 = Before the failover, the clients write to the primary and the standby follows it. Afterwards, the clients write to the standby and the old primary is fenced.

## #before-you-begin

# § Heading
# ↑ Before the failover, the clients write to the primary and the standby fo…
# ↓ Tell everybody who uses the database that it will not accept writes for…
before-you-begin-heading = Before you begin

# § Bullet in “Before you begin”
# ↑ Before you begin
# ↓ Stop everything that fails over, starts or restarts the database on its…
before-you-begin-item-1 = Tell everybody who uses the database that it will not accept writes for some minutes.

# § Bullet in “Before you begin”
# ↑ Tell everybody who uses the database that it will not accept writes for…
# ↓ Check that you reach both hosts through ssh, and that you can turn the p…
before-you-begin-item-2 = Stop everything that fails over, starts or restarts the database on its own.

# § Bullet in “Before you begin”
# ↑ Stop everything that fails over, starts or restarts the database on its…
# ↓ The clients must take their connection from a connection service file.
before-you-begin-item-3 = Check that you reach both hosts through { $ssh }, and that you can turn the power of the primary off in another way.

# § Bullet in “Before you begin”
# ↑ Check that you reach both hosts through ssh, and that you can turn the p…
# ↓ **Note:** If the primary is out of reach, the steps on it cannot run. Tu…
before-you-begin-item-4 = The clients must take their connection from a connection service file.

# § Paragraph in “Before you begin”
# ↑ The clients must take their connection from a connection service file.
# ↓ Fail over
before-you-begin-text-1 = **Note:** If the primary is out of reach, the steps on it cannot run. Turn its power off, make sure that it stays off, and skip each of these steps with that as the reason. Skip the check in step 9 too: what the standby has not received is lost, and the decision in step 5 is about that loss.

## #fail-over

# § Heading
# ↑ **Note:** If the primary is out of reach, the steps on it cannot run. Tu…
# ↓ Check that the primary is one: it is not in recovery.
fail-over-heading = Fail over

# § Step 1 of “Fail over”
# ↑ Fail over
# ↓ Check that the standby is one: it is in recovery.
check-primary = Check that the primary is one: it is not in recovery.

# § Step 2 of “Fail over”
# ↑ Check that the primary is one: it is not in recovery.
# ↓ Check that the primary sends its changes to the standby, and that no sta…
check-standby = Check that the standby is one: it is in recovery.

# § Step 3 of “Fail over”
# ↑ Check that the standby is one: it is in recovery.
# ↓ Read how far the standby has come, and when the last transaction that it…
check-lag = Check that the primary sends its changes to the standby, and that no standby lags behind by more than the limit.

# § Step 4 of “Fail over”
# ↑ Check that the primary sends its changes to the standby, and that no sta…
# ↓ Decide whether to fail over now. Up to here nothing has been changed, an…
last-transaction = Read how far the standby has come, and when the last transaction that it knows was committed.

# § Step 5 of “Fail over”
# ↑ Read how far the standby has come, and when the last transaction that it…
# ↓ What you see
decide-failover = Decide whether to fail over now. Up to here nothing has been changed, and you can stop without harm.

# § Table cell in “Fail over”
# ↑ Decide whether to fail over now. Up to here nothing has been changed, an…
# ↓ What to decide
fail-over-cell-1 = What you see

# § Table cell in “Fail over”
# ↑ What you see
# ↓ The primary works, and the lag is within the limit.
fail-over-cell-2 = What to decide

# § Table cell in “Fail over”
# ↑ What to decide
# ↓ Fail over if there is a good reason. Nothing will be lost.
fail-over-cell-3 = The primary works, and the lag is within the limit.

# § Table cell in “Fail over”
# ↑ The primary works, and the lag is within the limit.
# ↓ The primary works, but the lag is too great.
fail-over-cell-4 = Fail over if there is a good reason. Nothing will be lost.

# § Table cell in “Fail over”
# ↑ Fail over if there is a good reason. Nothing will be lost.
# ↓ Wait until the standby has caught up, or find out why it does not.
fail-over-cell-5 = The primary works, but the lag is too great.

# § Table cell in “Fail over”
# ↑ The primary works, but the lag is too great.
# ↓ The primary does not answer.
fail-over-cell-6 = Wait until the standby has caught up, or find out why it does not.

# § Table cell in “Fail over”
# ↑ Wait until the standby has caught up, or find out why it does not.
# ↓ Ask the owner of the data whether what came after the last known transac…
fail-over-cell-7 = The primary does not answer.

# § Table cell in “Fail over”
# ↑ The primary does not answer.
# ↓ You are not sure whether the primary is still running.
fail-over-cell-8 = Ask the owner of the data whether what came after the last known transaction may be lost. Write down who agreed.

# § Table cell in “Fail over”
# ↑ Ask the owner of the data whether what came after the last known transac…
# ↓ Stop. Turn its power off first.
fail-over-cell-9 = You are not sure whether the primary is still running.

# § Table cell in “Fail over”
# ↑ You are not sure whether the primary is still running.
# ↓ Stop the primary. It ends all connections, sends its last changes to the…
fail-over-cell-10 = Stop. Turn its power off first.

# § Step 6 of “Fail over”
# ↑ Stop. Turn its power off first.
# ↓ Fence the old primary. With this file in its data folder, it can only st…
stop-primary = Stop the primary. It ends all connections, sends its last changes to the standby, and shuts down.

# § Step 7 of “Fail over”
# ↑ Stop the primary. It ends all connections, sends its last changes to the…
# ↓ Read the position of the last change that the old primary has written.
fence-primary = Fence the old primary. With this file in its data folder, it can only start as a standby, even if somebody starts it by mistake.

# § Step 8 of “Fail over”
# ↑ Fence the old primary. With this file in its data folder, it can only st…
# ↓ Check that the standby has replayed that change. If it has not, repeat t…
last-position = Read the position of the last change that the old primary has written.

# § Step 9 of “Fail over”
# ↑ Read the position of the last change that the old primary has written.
# ↓ Promote the standby. After this step, the old primary can only come back…
check-caught-up = Check that the standby has replayed that change. If it has not, repeat the check for a minute before you give up.

# § Step 10 of “Fail over”
# ↑ Check that the standby has replayed that change. If it has not, repeat t…
# ↓ Check that the new primary accepts writes, and have it write a checkpoin…
promote = Promote the standby. After this step, the old primary can only come back as a standby.

# § Step 11 of “Fail over”
# ↑ Promote the standby. After this step, the old primary can only come back…
# ↓ If this does not come to an end, `synchronous_standby_names` names a sta…
check-writes = Check that the new primary accepts writes, and have it write a checkpoint. The old primary needs this checkpoint when it is to follow the new one.

# § Paragraph in “Fail over”
# ↑ Check that the new primary accepts writes, and have it write a checkpoin…
# ↓ Keep a copy of the connection service file, and point the clients to the…
fail-over-text-1 = If this does not come to an end, `synchronous_standby_names` names a standby that is gone. Remove that name and reload the configuration.

# § Step 12 of “Fail over”
# ↑ If this does not come to an end, `synchronous_standby_names` names a sta…
# ↓ Restart the applications that keep connections open, one after another,…
point-clients = Keep a copy of the connection service file, and point the clients to the new primary.

# § Step 13 of “Fail over”
# ↑ Keep a copy of the connection service file, and point the clients to the…
# ↓ Check that a client reaches a primary that accepts writes.
reload-clients = Restart the applications that keep connections open, one after another, and check that each of them works again.

# § Step 14 of “Fail over”
# ↑ Restart the applications that keep connections open, one after another,…
# ↓ Go back
check-clients = Check that a client reaches a primary that accepts writes.

## #go-back

# § Heading
# ↑ Check that a client reaches a primary that accepts writes.
# ↓ Before the standby is promoted, you can go back: remove `standby.signal`…
go-back-heading = Go back

# § Paragraph in “Go back”
# ↑ Go back
# ↓ After that, the old primary must not accept writes again. To return to i…
go-back-text-1 = Before the standby is promoted, you can go back: remove `standby.signal` from the data folder of the old primary and start it again. The clients notice only a short interruption.

# § Paragraph in “Go back”
# ↑ Before the standby is promoted, you can go back: remove `standby.signal`…
# ↓ Afterwards
go-back-text-2 = After that, the old primary must not accept writes again. To return to it, let it follow the new primary, wait until it has caught up, and fail over once more in the other direction.

## #afterwards

# § Heading
# ↑ After that, the old primary must not accept writes again. To return to i…
# ↓ Without a standby, the next failure is an outage. Bring the old primary…
afterwards-heading = Afterwards

# § Bullet in “Afterwards”
# ↑ Afterwards
# ↓ If the old primary was shut down properly and step 9 was successful, it…
afterwards-item-1 = Without a standby, the next failure is an outage. Bring the old primary back as a standby today.

# § Bullet in “Afterwards”
# ↑ Without a standby, the next failure is an outage. Bring the old primary…
# ↓ In every other case, run `pg_rewind` on the old primary first, or build…
afterwards-item-2 = If the old primary was shut down properly and step 9 was successful, it can follow the new primary at once: set `primary_conninfo` to the new primary and start it.

# § Bullet in “Afterwards”
# ↑ If the old primary was shut down properly and step 9 was successful, it…
# ↓ Point every other standby to the new primary too.
afterwards-item-3 = In every other case, run `pg_rewind` on the old primary first, or build it again with `pg_basebackup`.

# § Bullet in “Afterwards”
# ↑ In every other case, run `pg_rewind` on the old primary first, or build…
# ↓ Let the automation that you stopped before work again.
afterwards-item-4 = Point every other standby to the new primary too.

# § Bullet in “Afterwards”
# ↑ Point every other standby to the new primary too.
# ↓ Check that the next backup is taken from the new primary.
afterwards-item-5 = Let the automation that you stopped before work again.

# § Bullet in “Afterwards”
# ↑ Let the automation that you stopped before work again.
afterwards-item-6 = Check that the next backup is taken from the new primary.
