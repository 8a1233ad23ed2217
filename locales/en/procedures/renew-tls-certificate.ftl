### renew-tls-certificate.md

# title, renew-tls-certificate.md:1
title = Renew a { $tls } certificate

# short-title, renew-tls-certificate.md:1
short-title = Renew a certificate

# intro, renew-tls-certificate.md:1
intro = Make a new key and a new certificate, prove that they are right and belong together, and put them in place of the old ones.

# permissions, renew-tls-certificate.md:1
permissions = You must be able to write to the folder of the certificate and to reload the service that uses it.

# ask-ca-certificate, renew-tls-certificate.md:1
ask-ca-certificate = The certificate of your own certificate authority

# ask-ca-key, renew-tls-certificate.md:1
ask-ca-key = The key of your own certificate authority

# ask-change, renew-tls-certificate.md:1
ask-change = The number of the change, which names the working folder

# ask-days, renew-tls-certificate.md:1
ask-days = How many days the certificate is valid

# ask-domain, renew-tls-certificate.md:1
ask-domain = The host name that the certificate is for

# ask-folder, renew-tls-certificate.md:1
ask-folder = The folder that holds server.key and server.pem, as an absolute path

# ask-issuer, renew-tls-certificate.md:1
ask-issuer = Who signs the certificate (itself, or your own certificate authority)

# ask-port, renew-tls-certificate.md:1
ask-port = The port at which the service answers

# ask-service, renew-tls-certificate.md:1
ask-service = The systemd service to reload, or none

## #about-this-procedure

# heading, renew-tls-certificate.md:70
about-this-procedure-heading = About this procedure

# text, renew-tls-certificate.md:72
about-this-procedure-text-1 = The new key is made on this machine and never leaves it. All new files are made in a working folder of their own, and the old pair is kept there. Until the certificate is installed, nothing that a service uses is touched.

# alt, renew-tls-certificate.md:74
about-this-procedure-alt-1 = The key leads to a request, the request to a certificate, and the pair is checked before it is installed

## #before-you-begin

# heading, renew-tls-certificate.md:78
before-you-begin-heading = Before you begin

# item, renew-tls-certificate.md:80
before-you-begin-item-1 = Find out which service uses the certificate, and whether it needs a reload or a restart.

# item, renew-tls-certificate.md:81
before-you-begin-item-2 = If an official authority signs your certificates, use its own client instead. This procedure is for certificates that sign themselves or that your own authority signs.

# item, renew-tls-certificate.md:82
before-you-begin-item-3 = { $openssl } 1.1.1 or newer must be installed.

## #renew-the-certificate

# heading, renew-tls-certificate.md:86
renew-the-certificate-heading = Renew the certificate

# step, renew-tls-certificate.md:88
current-certificate = Look at the certificate that is in use now. If there is none yet, nothing is shown.

# step, renew-tls-certificate.md:94
working-folder = Make a working folder that only you can read, and go there.

# step, renew-tls-certificate.md:101
keep-old-pair = Keep a copy of the old pair.

# step, renew-tls-certificate.md:108
new-key = Make a new key and check it.

# step, renew-tls-certificate.md:115
signing-request = Write the signing request and the properties of the certificate.

# step, renew-tls-certificate.md:124
self-sign = If the certificate signs itself, sign it with its own key. Otherwise, this step does nothing.

# step, renew-tls-certificate.md:131
authority-sign = If your own authority signs it, have the authority sign the request. Otherwise, this step does nothing.

# step, renew-tls-certificate.md:138
verify-certificate = Check the name, the dates and the signature of the new certificate. It must still be valid in a day.

# step, renew-tls-certificate.md:146
verify-pair = Check that the key and the certificate belong together.

# step, renew-tls-certificate.md:154
install-pair = Put the new pair in place. Each file replaces the old one in a single move, so that no service ever reads half a file.

# text, renew-tls-certificate.md:165
renew-the-certificate-text-1 = **Note:** If the service runs under an account of its own, give that account the right to read the key, as it had for the old one.

# step, renew-tls-certificate.md:169
reload-service = Reload the service. With `none` as the service, this step does nothing.

# step, renew-tls-certificate.md:176
served-certificate = Ask the service for its certificate and compare it with the new one. With `none` as the service, this step does nothing.

## #go-back-to-the-old-certificate

# heading, renew-tls-certificate.md:185
go-back-to-the-old-certificate-heading = Go back to the old certificate

# text, renew-tls-certificate.md:187
go-back-to-the-old-certificate-text-1 = The old pair is in the working folder. As long as the old certificate is valid, you can put it back and reload the service:

## #afterwards

# heading, renew-tls-certificate.md:194
afterwards-heading = Afterwards

# item, renew-tls-certificate.md:196
afterwards-item-1 = Delete `old.key` from the working folder as soon as the new certificate has worked for a day.

# item, renew-tls-certificate.md:197
afterwards-item-2 = If the old key may have been seen by others, have the old certificate revoked by the authority that signed it.

# item, renew-tls-certificate.md:198
afterwards-item-3 = Put the new end date into your calendar, at least two weeks early.
