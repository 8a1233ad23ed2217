### 浏览器中的页面。

arg-headed = 工作时显示浏览器。
arg-webdriver = 已在运行的 WebDriver 的地址，用来代替自行启动的 `chromedriver`。
    .value = URL

browser-no-driver = 没有可用来打开浏览器的 `chromedriver`
    .next = 在 Debian 和 Ubuntu 上：`apt install chromium chromium-driver`；在其他系统上，请安装 Chromium 及同一版本的驱动，或用 --webdriver 指定一个正在运行的驱动
browser-no-screen = 此处没有可打开浏览器的屏幕
    .next = 请在有屏幕且使用同一状态文件夹的机器上操作，或用 --webdriver 指定浏览器的驱动
browser-not-started = 无法启动浏览器：{ $reason }
    .next = 请检查浏览器与驱动的版本是否一致
browser-failed = 浏览器无法完成：{ $reason }
browser-asked = 页面弹出询问，已回答“否”：{ $reason }
    .next = 请手动完成此步骤
browser-disabled = 页面“{ $page }”上的“{ $label }”目前无法使用
page-files = { $count ->
        [0] 页面“{ $page }”没有文件字段
       *[other] 页面“{ $page }”有 { $count } 个文件字段，而步骤没有说明是哪一个
    }
    .next = { $count ->
        [0] 请确认页面是否正确，或手动完成此步骤
       *[other] 请在文档中写明该字段，或手动完成此步骤
    }
browser-key = 没有名为 { $key } 的按键
browser-no-picture = 未保存页面截图：其中会出现机密
browser-no-client-cert = 已在运行的浏览器得不到站点 `{ $site }` 的 `client-cert`
    .next = 请去掉 --webdriver，或对该站点使用后端 `web`
browser-no-certutil = 缺少 `certutil`，无法把站点 `{ $site }` 的证书交给浏览器
    .next = 在 Debian 和 Ubuntu 上：`apt install libnss3-tools`
browser-proxy = 站点 `{ $site }` 的代理地址无效
browser-proxy-password = 站点 `{ $site }` 的代理需要密码；只有代理地址以 `http://` 开头且浏览器由本程序启动时才能提供
    .next = 请去掉 --webdriver、对该站点使用后端 `web`，或使用不需要密码的代理
