### renew-tls-certificate.md

title = 续订 { $tls } 证书
short-title = 续订证书
intro = 创建新密钥和新证书，证明两者正确且互相匹配，然后用它们替换旧密钥和旧证书。
permissions = 你必须能够写入证书所在的文件夹，并能够重新加载使用该证书的服务。
ask-ca-certificate = 自有证书颁发机构的证书
ask-ca-key = 自有证书颁发机构的密钥
ask-change = 变更编号，用于命名工作文件夹
ask-days = 证书的有效天数
ask-domain = 证书适用的主机名
ask-folder = 包含 server.key 和 server.pem 的文件夹，使用绝对路径
ask-issuer = 由谁为证书签名（证书自身，或自有证书颁发机构）
ask-port = 服务用于响应的端口
ask-service = 要重新加载的 systemd 服务，或“none”

## #about-this-procedure

about-this-procedure-heading = 关于本流程
about-this-procedure-text-1 = 新密钥在本机上创建，绝不离开本机。所有新文件都创建在单独的工作文件夹中，旧的这一对（密钥和证书）也保留在那里。在安装证书之前，不会触及服务使用的任何内容。
about-this-procedure-alt-1 = 由密钥得到请求，由请求得到证书，在安装之前检查这一对（密钥和证书）

## #before-you-begin

before-you-begin-heading = 准备工作
before-you-begin-item-1 = 查明哪个服务使用该证书，以及该服务需要重新加载还是重启。
before-you-begin-item-2 = 如果由官方证书颁发机构为证书签名，改用该机构自己的客户端。本流程适用于自签名证书，或由自有证书颁发机构签名的证书。
before-you-begin-item-3 = 必须已安装 { $openssl } 1.1.1 或更高版本。

## #renew-the-certificate

renew-the-certificate-heading = 续订证书
current-certificate = 查看当前使用的证书。如果还没有证书，则不显示任何内容。
working-folder = 创建一个只有你自己可以读取的工作文件夹，并进入该文件夹。
keep-old-pair = 保留旧密钥和旧证书的副本。
new-key = 创建新密钥并进行检查。
signing-request = 写入签名请求和证书属性。
self-sign = 如果证书为自签名，用证书自己的密钥签名。否则此步骤不执行任何操作。
authority-sign = 如果由自有证书颁发机构签名，让该机构为请求签名。否则此步骤不执行任何操作。
verify-certificate = 检查新证书的名称、日期和签名。一天之后，证书必须仍然有效。
verify-pair = 检查密钥和证书是否匹配。
install-pair = 将新密钥和新证书安装到位。每个文件都通过一次移动替换旧文件，因此服务绝不会读到不完整的文件。
renew-the-certificate-text-1 = **注意：** 如果服务以专用帐户运行，授予该帐户读取密钥的权限，与旧密钥的权限相同。
reload-service = 重新加载服务。如果服务为 `none`，此步骤不执行任何操作。
served-certificate = 向服务请求其证书，并与新证书进行比较。如果服务为 `none`，此步骤不执行任何操作。

## #go-back-to-the-old-certificate

go-back-to-the-old-certificate-heading = 回退到旧证书
go-back-to-the-old-certificate-text-1 = 旧密钥和旧证书在工作文件夹中。只要旧证书仍然有效，就可以放回原处并重新加载服务：

## #afterwards

afterwards-heading = 后续工作
afterwards-item-1 = 新证书正常工作一天后，立即从工作文件夹中删除 `old.key`。
afterwards-item-2 = 如果旧密钥可能已被他人看到，让为旧证书签名的机构吊销该证书。
afterwards-item-3 = 将新的到期日期记入日历，至少提前两周。
