### fail-over-postgresql.md

# title, fail-over-postgresql.md:1
title = Fail over a { $postgresql } database

# short-title, fail-over-postgresql.md:1
short-title = Fail over { $postgresql }

# intro, fail-over-postgresql.md:1
intro = Make the standby the new primary, without two primaries at the same time and without losing more than somebody has agreed to lose.

# permissions, fail-over-postgresql.md:1
permissions = You must be able to sign in to both hosts as the operating system user `postgres`.

# ask-change, fail-over-postgresql.md:1
ask-change = The number of the incident or the change

# ask-max-lag-bytes, fail-over-postgresql.md:1
ask-max-lag-bytes = How many bytes the standby may lag behind

# ask-postgresql-bin, fail-over-postgresql.md:1
ask-postgresql-bin = The folder of the PostgreSQL programs, on both hosts

# ask-primary-data, fail-over-postgresql.md:1
ask-primary-data = The data folder on the primary

# ask-primary-port, fail-over-postgresql.md:1
ask-primary-port = The port of the primary

# ask-service, fail-over-postgresql.md:1
ask-service = The name of the clients' section in the connection service file

# ask-service-file, fail-over-postgresql.md:1
ask-service-file = The connection service file that the clients read, on this machine

# ask-socket-directory, fail-over-postgresql.md:1
ask-socket-directory = The folder of the database sockets, on both hosts

# ask-standby-address, fail-over-postgresql.md:1
ask-standby-address = The address at which clients reach the standby

# ask-standby-port, fail-over-postgresql.md:1
ask-standby-port = The port of the standby

# host-primary, fail-over-postgresql.md:1
host-primary = The host that is the primary now

# host-standby, fail-over-postgresql.md:1
host-standby = The host that is to become the primary

## #about-this-procedure

# heading, fail-over-postgresql.md:124
about-this-procedure-heading = About this procedure

# text, fail-over-postgresql.md:126
about-this-procedure-text-1 = The worst outcome of a failover is not the downtime. It is two primaries that both accept writes, because nobody can put their data together again. Therefore, the old primary is stopped and fenced before the standby is promoted.

# alt, fail-over-postgresql.md:128
about-this-procedure-alt-1 = Before the failover, the clients write to the primary and the standby follows it. Afterwards, the clients write to the standby and the old primary is fenced.

## #before-you-begin

# heading, fail-over-postgresql.md:132
before-you-begin-heading = Before you begin

# item, fail-over-postgresql.md:134
before-you-begin-item-1 = Tell everybody who uses the database that it will not accept writes for some minutes.

# item, fail-over-postgresql.md:135
before-you-begin-item-2 = Stop everything that fails over, starts or restarts the database on its own.

# item, fail-over-postgresql.md:136
before-you-begin-item-3 = Check that you reach both hosts through { $ssh }, and that you can turn the power of the primary off in another way.

# item, fail-over-postgresql.md:137
before-you-begin-item-4 = The clients must take their connection from a connection service file.

# text, fail-over-postgresql.md:143
before-you-begin-text-1 = **Note:** If the primary is out of reach, the steps on it cannot run. Turn its power off, make sure that it stays off, and skip each of these steps with that as the reason. Skip the check in step 9 too: what the standby has not received is lost, and the decision in step 5 is about that loss.

## #fail-over

# heading, fail-over-postgresql.md:147
fail-over-heading = Fail over

# step, fail-over-postgresql.md:149
check-primary = Check that the primary is one: it is not in recovery.

# step, fail-over-postgresql.md:155
check-standby = Check that the standby is one: it is in recovery.

# step, fail-over-postgresql.md:161
check-lag = Check that the primary sends its changes to the standby, and that no standby lags behind by more than the limit.

# step, fail-over-postgresql.md:168
last-transaction = Read how far the standby has come, and when the last transaction that it knows was committed.

# step, fail-over-postgresql.md:174
decide-failover = Decide whether to fail over now. Up to here nothing has been changed, and you can stop without harm.

# cell, fail-over-postgresql.md:176
fail-over-cell-1 = What you see

# cell, fail-over-postgresql.md:176
fail-over-cell-2 = What to decide

# cell, fail-over-postgresql.md:178
fail-over-cell-3 = The primary works, and the lag is within the limit.

# cell, fail-over-postgresql.md:178
fail-over-cell-4 = Fail over if there is a good reason. Nothing will be lost.

# cell, fail-over-postgresql.md:179
fail-over-cell-5 = The primary works, but the lag is too great.

# cell, fail-over-postgresql.md:179
fail-over-cell-6 = Wait until the standby has caught up, or find out why it does not.

# cell, fail-over-postgresql.md:180
fail-over-cell-7 = The primary does not answer.

# cell, fail-over-postgresql.md:180
fail-over-cell-8 = Ask the owner of the data whether what came after the last known transaction may be lost. Write down who agreed.

# cell, fail-over-postgresql.md:181
fail-over-cell-9 = You are not sure whether the primary is still running.

# cell, fail-over-postgresql.md:181
fail-over-cell-10 = Stop. Turn its power off first.

# step, fail-over-postgresql.md:183
stop-primary = Stop the primary. It ends all connections, sends its last changes to the standby, and shuts down.

# step, fail-over-postgresql.md:190
fence-primary = Fence the old primary. With this file in its data folder, it can only start as a standby, even if somebody starts it by mistake.

# step, fail-over-postgresql.md:198
last-position = Read the position of the last change that the old primary has written.

# step, fail-over-postgresql.md:205
check-caught-up = Check that the standby has replayed that change. If it has not, repeat the check for a minute before you give up.

# step, fail-over-postgresql.md:211
promote = Promote the standby. After this step, the old primary can only come back as a standby.

# step, fail-over-postgresql.md:217
check-writes = Check that the new primary accepts writes, and have it write a checkpoint. The old primary needs this checkpoint when it is to follow the new one.

# text, fail-over-postgresql.md:223
fail-over-text-1 = If this does not come to an end, `synchronous_standby_names` names a standby that is gone. Remove that name and reload the configuration.

# step, fail-over-postgresql.md:225
point-clients = Keep a copy of the connection service file, and point the clients to the new primary.

# step, fail-over-postgresql.md:235
reload-clients = Restart the applications that keep connections open, one after another, and check that each of them works again.

# step, fail-over-postgresql.md:236
check-clients = Check that a client reaches a primary that accepts writes.

## #go-back

# heading, fail-over-postgresql.md:242
go-back-heading = Go back

# text, fail-over-postgresql.md:244
go-back-text-1 = Before the standby is promoted, you can go back: remove `standby.signal` from the data folder of the old primary and start it again. The clients notice only a short interruption.

# text, fail-over-postgresql.md:246
go-back-text-2 = After that, the old primary must not accept writes again. To return to it, let it follow the new primary, wait until it has caught up, and fail over once more in the other direction.

## #afterwards

# heading, fail-over-postgresql.md:248
afterwards-heading = Afterwards

# item, fail-over-postgresql.md:250
afterwards-item-1 = Without a standby, the next failure is an outage. Bring the old primary back as a standby today.

# item, fail-over-postgresql.md:251
afterwards-item-2 = If the old primary was shut down properly and step 9 was successful, it can follow the new primary at once: set `primary_conninfo` to the new primary and start it.

# item, fail-over-postgresql.md:252
afterwards-item-3 = In every other case, run `pg_rewind` on the old primary first, or build it again with `pg_basebackup`.

# item, fail-over-postgresql.md:253
afterwards-item-4 = Point every other standby to the new primary too.

# item, fail-over-postgresql.md:254
afterwards-item-5 = Let the automation that you stopped before work again.

# item, fail-over-postgresql.md:255
afterwards-item-6 = Check that the next backup is taken from the new primary.
